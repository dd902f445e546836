package briefing.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** An operation with its variables. */
record Question(String document, Map<String, ?> variables) {
    private static final JsonMapper JSON = new JsonMapper();

    static Question of(String document) {
        return new Question(document, Map.of());
    }

    Question with(Map<String, ?> others) {
        return new Question(document, others);
    }

    /** One of the operations that GraphiQL opens with. */
    static Question ready(String name) throws IOException {
        try (InputStream file = Question.class.getResourceAsStream("/graphiql/operations/" + name + ".graphql")) {
            return of(new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What is sent. */
    byte[] body() {
        return JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
    }
}
