package briefing.graphql.shared.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that builds of clients write. */
class TrustedDocumentsTest {
    private static final String DOCUMENT = "query A { a }";
    private static final String HASH = Sha256.of(DOCUMENT);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sha256:%s\": \"query A { a }\"}",
                "{\"%s\": \"query A { a }\"}",
                "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1,"
                        + " \"operations\": [{\"id\": \"%s\", \"name\": \"A\", \"type\": \"query\", \"body\": \"query A { a }\"}]}"
            })
    void a_manifest_of_each_maker_is_read_and_its_ids_do_with_and_without_their_prefix(String manifest) {
        TrustedDocuments trusted = TrustedDocuments.read(file("a.json", manifest.formatted(HASH)));

        assertThat(trusted.find("sha256:" + HASH)).contains(DOCUMENT);
        assertThat(trusted.find(HASH)).contains(DOCUMENT);
        assertThat(trusted.contains(DOCUMENT)).isTrue();
        assertThat(trusted.contains(DOCUMENT + " ")).isFalse();
    }

    @Test
    void an_id_that_is_no_hash_is_taken_as_it_is_and_several_files_count() {
        TrustedDocuments trusted = TrustedDocuments.read(
                file("a.json", "{\"first\": \"{ a }\"}") + " , " + file("b.json", "{\"second\": \"{ b }\"}"));

        assertThat(trusted.find("first")).contains("{ a }");
        assertThat(trusted.find("second")).contains("{ b }");
        assertThat(trusted.find("third")).isEmpty();
        assertThat(trusted.contains("{ b }")).isTrue();
    }

    @Test
    void the_documents_of_this_server_are_trusted_by_their_hashes() {
        TrustedDocuments trusted = TrustedDocuments.read("").with(List.of(() -> List.of(DOCUMENT)));

        assertThat(trusted.find(HASH)).contains(DOCUMENT);
    }

    @Test
    void a_hash_that_belongs_to_another_document_is_told_before_the_start() {
        String file = file("a.json", "{\"%s\": \"{ b }\"}".formatted(HASH));

        assertThatThrownBy(() -> TrustedDocuments.read(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(HASH, "not its hash");
    }

    @Test
    void an_id_for_two_documents_is_told_before_the_start() {
        String files = file("a.json", "{\"one\": \"{ a }\"}") + "," + file("b.json", "{\"one\": \"{ b }\"}");

        assertThatThrownBy(() -> TrustedDocuments.read(files))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("different documents one", "b.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"a\": 1}", "{\"operations\": [{\"id\": \"a\"}]}", "nonsense"})
    void a_file_that_is_no_manifest_is_told_before_the_start(String content) {
        String file = file("a.json", content);

        assertThatThrownBy(() -> TrustedDocuments.read(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("a.json");
    }

    @Test
    void a_file_that_is_not_there_is_told_before_the_start() {
        assertThatThrownBy(() -> TrustedDocuments.read("nowhere.json"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read");
    }

    private String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
