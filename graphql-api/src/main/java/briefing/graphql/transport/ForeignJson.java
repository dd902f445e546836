package briefing.graphql.transport;

import java.io.Reader;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of strangers: what is small as bytes and large as objects is refused. */
public final class ForeignJson {
    /** As many values, names, and beginnings and ends of objects and lists as one text may have. */
    static final int TOKENS_MAX = 20_000;

    private static final int DEPTH_MAX = 100;
    private static final int NAME_CHARACTERS_MAX = 1_000;
    private static final int NUMBER_CHARACTERS_MAX = 400;

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES) // which keeps the names of strangers
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxTokenCount(TOKENS_MAX)
                    .maxNestingDepth(DEPTH_MAX)
                    .maxNameLength(NAME_CHARACTERS_MAX)
                    .maxNumberLength(NUMBER_CHARACTERS_MAX)
                    .build())
            .build());

    private ForeignJson() {}

    /**
     * Reads one object.
     *
     * @throws JacksonException when it is none, or a limit is exceeded, or its text cannot be read
     */
    static Map<String, Object> object(Reader text) {
        Map<String, Object> object = MAPPER.readValue(text, new TypeReference<>() {});
        if (object == null) {
            throw new NoObject();
        }
        return object;
    }

    /**
     * Reads one object.
     *
     * @throws JacksonException when it is none, or a limit is exceeded
     */
    public static Map<String, Object> object(String text) {
        return object(Reader.of(text));
    }

    private static final class NoObject extends JacksonException {
        private static final long serialVersionUID = 1L;

        NoObject() {
            super("null");
        }
    }
}
