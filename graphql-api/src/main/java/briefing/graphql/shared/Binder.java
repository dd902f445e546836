package briefing.graphql.shared;

import briefing.core.json.Json;
import briefing.core.shared.codes.Malformation;
import briefing.core.shared.messages.Command;
import briefing.core.shared.values.Malformed;
import briefing.core.shared.values.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Binds a mutation's input straight into the command that it is named after: words become references, and an id that
 * the command demands and the input leaves out is made fresh, as is that of a part in one of its values.
 */
final class Binder {
    private static final int ITEMS_MAX = 100;

    private Binder() {}

    /**
     * The command that the input stands for.
     *
     * @throws Malformed when a value is wrong by itself
     */
    static Command bind(Class<? extends Command> type, Map<String, Object> input) {
        Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
        input.forEach((name, value) -> plain.put(name, plain(value)));
        FreshIds.add(type, plain);
        return convert(plain, type);
    }

    /** Binds what is no command, such as a filter. */
    static <T> T convert(@Nullable Object input, Class<T> type) {
        try {
            return Json.mapper().convertValue(input == null ? Map.of() : plain(input), type);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private static RuntimeException malformed(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                String field = e.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."));
                return field.isEmpty()
                        ? malformed
                        : new Malformed(malformed.malformation(), field + ": " + malformed.getMessage());
            }
        }
        return e;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Text text -> text.ref();
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
                map.forEach((name, some) -> plain.put(name, plain(some)));
                yield plain;
            }
            case List<?> list -> bounded(list).stream().map(Binder::plain).toList();
            case null -> null;
            default -> value;
        };
    }

    /** What one command says is kept as one event, which is at most 1 MB long. */
    private static List<?> bounded(List<?> list) {
        if (list.size() > ITEMS_MAX) {
            throw new Malformed(Malformation.LIST_TOO_LONG, "Give at most " + ITEMS_MAX + " items in one list.");
        }
        return list;
    }
}
