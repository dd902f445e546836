package briefing.graphql.shared;

import briefing.core.shared.ids.Id;
import briefing.core.shared.ids.PartId;
import briefing.core.shared.ids.TypeId;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Component;
import briefing.core.shared.messages.Search;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the ids that a command demands and its input leaves out, and those of the parts in its values. */
final class FreshIds {
    private static final NoArgGenerator FRESH = Generators.timeBasedEpochRandomGenerator();

    private static final Search<PartId> PARTS = new Search<>(PartId.class);

    private static final ClassValue<List<Slot>> SLOTS = new ClassValue<>() {
        @Override
        protected List<Slot> computeValue(Class<?> record) {
            return Component.of(record).stream()
                    .map(FreshIds::slot)
                    .filter(slot -> slot.prefix() != null || PARTS.mayBeIn(slot.type()))
                    .toList();
        }
    };

    /** A component that demands an id, which then has a prefix, or whose values may hold parts that do. */
    private record Slot(String name, Class<?> type, @Nullable String prefix) {}

    private FreshIds() {}

    static void add(Class<? extends Command> command, Map<Object, @Nullable Object> input) {
        add(command, Id.class, input);
    }

    private static void add(Class<?> record, Class<? extends Id> kind, Map<Object, @Nullable Object> input) {
        for (Slot slot : SLOTS.get(record)) {
            Object value = input.get(slot.name());
            String prefix = slot.prefix();
            if (value != null) {
                addParts(slot.type(), value);
            } else if (prefix != null && kind.isAssignableFrom(slot.type())) {
                input.put(slot.name(), TypeId.of(prefix, FRESH.generate()));
            }
        }
    }

    @SuppressWarnings("unchecked") // the binder makes every map anew, of names and values
    private static void addParts(Class<?> type, @Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(one -> addParts(type, one));
        } else if (value instanceof Map<?, ?> map && type.isRecord()) {
            add(type, PartId.class, (Map<Object, @Nullable Object>) map);
        }
    }

    private static Slot slot(Component component) {
        Class<?> type = element(component.type());
        boolean demanded = !component.isOptional() && component.type() == type;
        return new Slot(component.name(), type, demanded && isId(type) ? prefix(type) : null);
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord() && Id.class.isAssignableFrom(type);
    }

    private static Class<?> element(Type type) {
        return switch (type) {
            case ParameterizedType many -> element(many.getActualTypeArguments()[0]);
            case Class<?> plain -> plain;
            default -> Object.class;
        };
    }

    private static String prefix(Class<?> id) {
        try {
            return (String) Objects.requireNonNull(id.getField("PREFIX").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every id has a prefix.", e);
        }
    }
}
