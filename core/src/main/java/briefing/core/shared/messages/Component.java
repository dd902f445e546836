package briefing.core.shared.messages;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component of a record, looked up once for each class: what Java looks up it makes anew every time. */
public final class Component {
    private static final ClassValue<List<Component>> ALL = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .map(Component::new)
                    .toList();
        }
    };

    private final String name;
    private final Type type;
    private final boolean optional;
    private final Method accessor;

    private Component(RecordComponent declared) {
        name = declared.getName();
        type = declared.getGenericType();
        optional = declared.getAnnotatedType().isAnnotationPresent(Nullable.class);
        accessor = declared.getAccessor();
    }

    /** The components of a record, in their order. */
    public static List<Component> of(Class<?> record) {
        return ALL.get(record);
    }

    /** The component of a record that is one value with a name, such as an id or a number of the log; else null. */
    public static @Nullable Component onlyValue(Class<?> type) {
        List<Component> all = type.isRecord() ? of(type) : List.of();
        return all.size() == 1 && all.getFirst().name.equals("value") ? all.getFirst() : null;
    }

    public String name() {
        return name;
    }

    /** The declared type, with what its generics are. */
    public Type type() {
        return type;
    }

    /** Whether it may be null. */
    public boolean isOptional() {
        return optional;
    }

    /** What a record, which must be public, has there. */
    public @Nullable Object in(Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Messages and values are public records.", e);
        }
    }
}
