package briefing.core.shared.messages;

import briefing.core.shared.ids.Id;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Walks the components of a record, and of the records and lists in it, so that no message has to list them. */
public final class Components {
    /** Kept, since the JDK makes them anew each time, and each new one is slow when it is first asked. */
    private static final ClassValue<List<RecordComponent>> OF_CLASS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Components() {}

    /** Shows every id, text reference, date and plain value in a message, with the name of the component that holds it. */
    public static void visit(Record message, BiConsumer<String, Object> visitor) {
        for (RecordComponent component : OF_CLASS.get(message.getClass())) {
            visit(component.getName(), value(component, message), visitor);
        }
    }

    private static void visit(String name, @Nullable Object value, BiConsumer<String, Object> visitor) {
        switch (value) {
            case null -> {}
            case Id id -> visitor.accept(name, id);
            case TextRef text -> visitor.accept(name, text);
            case ApproximateDate date -> visitor.accept(name, date);
            case Record record -> visit(record, visitor);
            case Collection<?> many -> many.forEach(one -> visit(name, one, visitor));
            default -> visitor.accept(name, value);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record message) {
        try {
            return component.getAccessor().invoke(message);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Messages are public records.", e);
        }
    }
}
