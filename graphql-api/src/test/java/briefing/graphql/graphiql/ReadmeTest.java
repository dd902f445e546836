package briefing.graphql.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The operations that the README shows are those of the files, which other tests run. */
class ReadmeTest {
    private static final Pattern SHOWN =
            Pattern.compile("### .*/operations/([^)]+)\\.graphql\\)\\n\\n.*\\n\\n```graphql\\n([^`]*)```");

    @Test
    void it_shows_five_operations_as_they_stand() throws IOException {
        Map<String, String> files = Operation.all().stream()
                .collect(Collectors.toMap(Operation::name, operation -> withoutTitle(operation.query())));
        Map<String, String> shown = SHOWN.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));

        assertThat(shown).hasSize(5);
        assertThat(files).containsAllEntriesOf(shown);
    }

    private static String withoutTitle(String operation) {
        return operation.substring(operation.indexOf('\n') + 1);
    }
}
