package briefing.core.json;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.Id;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.TypeId;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Malformed;
import briefing.core.shared.values.TextRef;
import briefing.core.shared.values.Topic;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes one example of any message, out of the types of its components alone. */
public final class Samples {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 42L),
            Map.entry(Long.class, 42L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("1.5")),
            Map.entry(UUID.class, ID),
            Map.entry(LocalDate.class, LocalDate.of(2026, 2, 11)),
            Map.entry(Year.class, Year.of(2026)),
            Map.entry(Instant.class, Instant.parse("2026-02-11T09:30:00.123456Z")),
            Map.entry(Country.class, new Country("UA")),
            Map.entry(LanguageTag.class, new LanguageTag("uk")),
            Map.entry(Topic.class, new Topic("DETERRENCE")),
            Map.entry(TextRef.class, new TextRef(ID, "a".repeat(64))),
            Map.entry(AggregateId.class, new MeetingId(TypeId.of(MeetingId.PREFIX, ID))));
    private static final Map<String, String> TEXTS = Map.of(
            "edtf", "2026-02-12", "timeZone", "Europe/Brussels", "url", "https://example.org/a", "currency", "EUR");

    private Samples() {}

    /** With every component that it can have. */
    public static <T> T full(Class<T> type) {
        return type.cast(record(type, true));
    }

    /** With nothing that may be left out. */
    public static <T> T least(Class<T> type) {
        return type.cast(record(type, false));
    }

    /** Where not all optional components may stand together, the first one alone that may. */
    private static Object record(Class<?> type, boolean full) {
        List<Predicate<RecordComponent>> choices = new ArrayList<>();
        choices.add(component -> full || !isOptional(component));
        Arrays.stream(type.getRecordComponents())
                .filter(Samples::isOptional)
                .forEach(only ->
                        choices.add(component -> component.getName().equals(only.getName()) || !isOptional(component)));
        for (Predicate<RecordComponent> filled : choices) {
            Object record = construct(type, filled, full);
            if (record != null) {
                return record;
            }
        }
        throw new IllegalStateException("Say in Samples how an example of " + type.getName() + " is made.");
    }

    /** Null when it refuses such values. */
    private static @Nullable Object construct(Class<?> type, Predicate<RecordComponent> filled, boolean full) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> filled.test(component) ? value(component, full) : empty(component.getType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Malformed) {
                return null;
            }
            throw new IllegalStateException("No example of " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No example of " + type.getName(), e);
        }
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getType() == List.class
                || component.getType() == Set.class
                || component.getType() == boolean.class;
    }

    private static @Nullable Object empty(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    private static Object value(RecordComponent component, boolean full) {
        if (component.getType() == String.class) {
            return TEXTS.getOrDefault(component.getName(), "The " + component.getName());
        }
        return value(component.getGenericType(), full);
    }

    private static Object value(Type type, boolean full) {
        if (type instanceof ParameterizedType many) {
            Object one = value(many.getActualTypeArguments()[0], full);
            return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        Object known = VALUES.get(plain);
        if (known != null) {
            return known;
        }
        if (plain == String.class) {
            return "A text";
        }
        if (plain.isEnum()) {
            return Objects.requireNonNull(plain.getEnumConstants())[0];
        }
        return Id.class.isAssignableFrom(plain) ? id(plain) : record(plain, full);
    }

    private static Object id(Class<?> type) {
        try {
            String prefix =
                    (String) Objects.requireNonNull(type.getField("PREFIX").get(null));
            return type.getConstructor(String.class).newInstance(TypeId.of(prefix, ID));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every id has a prefix.", e);
        }
    }
}
