package briefing.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.SchemaText;
import briefing.graphql.shared.Schemas;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema is the one that docs/schema.graphqls promises, and nothing of a promise is taken back unannounced. */
class KeptSchemaTest {
    private static final Path KEPT = Path.of("..", "docs", "schema.graphqls");
    private static final Path CHANGELOG = Path.of("..", "CHANGELOG.md");
    private static final String HOW = "mvn -pl core,command-service,query-service,graphql-api -Dtest=KeptSchemaTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dschema.write=true test";

    private final GraphQLSchema now = Schemas.ofFiles();

    @Test
    void the_schema_keeps_its_promises_and_is_written_down() throws IOException {
        boolean write = Boolean.getBoolean("schema.write");
        String text = SchemaText.of(now);
        String kept = Files.exists(KEPT) ? Files.readString(KEPT) : "";
        List<SchemaChange> changes = kept.isEmpty() ? List.of() : SchemaComparison.between(Schemas.of(kept), now);

        if (!kept.isEmpty()) {
            assertThat(Promise.broken(Schemas.of(kept), now, changelog()))
                    .as("breaking changes that docs/API-CHANGES.md does not allow; all changes are %s", changes)
                    .isEmpty();
        }
        if (write) {
            Files.writeString(KEPT, text);
        } else {
            assertThat(kept)
                    .as("docs/schema.graphqls is written anew by %s%nThe changes are %s", HOW, changes)
                    .isEqualTo(text);
        }
    }

    @Test
    void what_is_deprecated_tells_what_to_use_instead_and_is_announced() throws IOException {
        assertThat(Promise.faults(now, changelog())).isEmpty();
    }

    private static Changelog changelog() throws IOException {
        return Changelog.of(Files.readString(CHANGELOG));
    }
}
