package briefing.query.shared;

import briefing.core.shared.ids.Id;
import briefing.core.shared.values.Topic;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What listed views must have, as SQL over the columns of their table.
 *
 * @param sql a condition with one {@code ?} for each parameter
 */
public record Condition(String sql, List<Object> parameters) {
    public Condition {
        parameters = List.copyOf(parameters);
    }

    public static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters));
    }

    /** Adds a condition on one value, when the filter gives it. */
    public static void add(List<Condition> conditions, String sql, @Nullable Object value) {
        if (value != null) {
            conditions.add(of(sql, plain(value)));
        }
    }

    /** Leaves out what was voided or merged into another, unless the filter asks for that too. */
    public static void addListed(List<Condition> conditions, @Nullable Boolean includeVoided) {
        if (!Boolean.TRUE.equals(includeVoided)) {
            conditions.add(of("listed"));
        }
    }

    /** All of them hold; there is at least one. */
    public static String all(List<Condition> conditions) {
        return conditions.stream().map(Condition::sql).collect(Collectors.joining(" and "));
    }

    /** What all of them take, in order. */
    public static List<Object> parameters(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.parameters().stream())
                .toList();
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Id id -> id.value();
            case Enum<?> constant -> constant.name();
            case Topic topic -> topic.value();
            default -> value;
        };
    }
}
