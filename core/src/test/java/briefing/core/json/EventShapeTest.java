package briefing.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An event can be read for ever only while all that it holds is plain. */
class EventShapeTest {
    private static final Set<Class<?>> OF_THE_JDK = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            BigDecimal.class,
            UUID.class,
            List.class,
            Set.class);

    @ParameterizedTest
    @FieldSource("briefing.core.json.EventTypes#ALL")
    void an_event_holds_only_values_of_core_and_of_the_jdk(EventType event) {
        Set<Class<?>> held = new LinkedHashSet<>();
        collect(event.type(), held);

        assertThat(held).allMatch(EventShapeTest::isPlain);
    }

    private static boolean isPlain(Class<?> type) {
        boolean ofCore = type.getName().startsWith("briefing.core.")
                && (type.isRecord() || type.isEnum() || (type.isInterface() && type.isSealed()));
        return ofCore
                || type.isPrimitive()
                || OF_THE_JDK.contains(type)
                || type.getPackageName().equals("java.time");
    }

    private static void collect(Type type, Set<Class<?>> held) {
        if (type instanceof ParameterizedType some) {
            collect(some.getRawType(), held);
            for (Type argument : some.getActualTypeArguments()) {
                collect(argument, held);
            }
        } else if (type instanceof Class<?> plain && held.add(plain) && plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                collect(component.getGenericType(), held);
            }
        }
    }
}
