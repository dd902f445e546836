package briefing.core.shared.messages;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a record holds of one kind, also in the records and collections in it, so that no message has to list it;
 * where there can be any is found out once for each class, and nothing else is read.
 *
 * @param <T> the kind, such as references to words
 */
public final class Search<T> {
    private final Class<T> wanted;
    private final ClassValue<List<Component>> places = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> record) {
            return Component.of(record).stream()
                    .filter(component -> mayBeIn(component.type()))
                    .toList();
        }
    };

    public Search(Class<T> wanted) {
        this.wanted = wanted;
    }

    /** Shows each in its place, with the name of the component that holds it. */
    public void in(Record message, BiConsumer<String, T> found) {
        for (Component component : places.get(message.getClass())) {
            in(component.name(), component.in(message), found);
        }
    }

    private void in(String name, @Nullable Object value, BiConsumer<String, T> found) {
        if (wanted.isInstance(value)) {
            found.accept(name, wanted.cast(value));
        } else if (value instanceof Record record) {
            in(record, found);
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> in(name, one, found));
        }
    }

    /** Whether what is declared so can hold any: false is certain. */
    public boolean mayBeIn(Type declared) {
        return mayBeIn(declared, new HashSet<>());
    }

    private boolean mayBeIn(Type declared, Set<Type> seen) {
        return switch (declared) {
            case Class<?> plain -> seen.add(plain) && mayBeIn(plain, seen);
            case ParameterizedType many when isCollection(many) -> any(many.getActualTypeArguments(), seen);
            case ParameterizedType some -> mayBeIn(some.getRawType(), seen);
            default -> true;
        };
    }

    /** A type may mention itself; what was seen before has been asked already. */
    private boolean mayBeIn(Class<?> plain, Set<Type> seen) {
        if (wanted.isAssignableFrom(plain)) {
            return true;
        }
        if (plain.isSealed()) {
            return any(plain.getPermittedSubclasses(), seen);
        }
        return plain.isRecord()
                ? Component.of(plain).stream().anyMatch(component -> mayBeIn(component.type(), seen))
                : !Modifier.isFinal(plain.getModifiers());
    }

    private boolean any(Type[] types, Set<Type> seen) {
        return Arrays.stream(types).anyMatch(type -> mayBeIn(type, seen));
    }

    private static boolean isCollection(ParameterizedType type) {
        return Collection.class.isAssignableFrom((Class<?>) type.getRawType());
    }
}
