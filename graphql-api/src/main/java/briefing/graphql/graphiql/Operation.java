package briefing.graphql.graphiql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * An operation that waits in a tab of its own: {@code graphiql/operations/<name>.graphql}, whose first line may be a
 * comment that is its title, and {@code <name>.variables.json} beside it where it takes variables.
 */
record Operation(
        String name, String title, String query, @Nullable String variables) {
    private static final String ENDING = ".graphql";

    /** In the order of their file names. */
    static List<Operation> all() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphiql/operations/*.graphql");
            return Arrays.stream(files)
                    .map(Operation::read)
                    .sorted(Comparator.comparing(Operation::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation read(Resource file) {
        try {
            String fileName = String.valueOf(file.getFilename());
            String name = fileName.substring(0, fileName.length() - ENDING.length());
            String query = file.getContentAsString(StandardCharsets.UTF_8);
            String first = query.lines().findFirst().orElse("");
            var variables = file.createRelative(name + ".variables.json");
            return new Operation(
                    name,
                    first.startsWith("#") ? first.substring(1).strip() : name,
                    query,
                    variables.exists() ? variables.getContentAsString(StandardCharsets.UTF_8) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
