package briefing.graphql.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The operations that GraphiQL opens with: tests run them, so what the reference shows works. */
public final class Examples {
    private static final String FOLDER = "graphiql/operations/";

    Examples() {}

    /** An operation by the name of its file. */
    public String operation(String name) {
        return file(FOLDER + name + ".graphql").strip();
    }

    /** The variables of an operation. */
    public String variables(String name) {
        return file(FOLDER + name + ".variables.json").strip();
    }

    static String file(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
