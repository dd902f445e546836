package briefing.core.json;

import briefing.core.shared.messages.Event;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How messages and views are written as JSON: ids as text, instants in UTC, absent instead of null, components in the
 * order in which they are declared. Reading is strict: a property that nobody knows is an error.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new ValuesModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Set.class, set -> set.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Json() {}

    /** The one mapper; it is immutable. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The bytes that stand in the log for an event. */
    public static byte[] write(Event event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * Reads the payload of a row of the log.
     *
     * @throws UnknownEvent when this build does not know that name in that revision
     */
    public static Event readEvent(String name, int revision, byte[] payload) {
        return MAPPER.readValue(payload, EventTypes.of(name, revision).type());
    }
}
