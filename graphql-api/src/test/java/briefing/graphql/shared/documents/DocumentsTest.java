package briefing.graphql.shared.documents;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Errors;
import briefing.graphql.shared.Sha256;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is remembered of the documents that came. */
class DocumentsTest {
    private static final PreparsedDocumentEntry INVALID =
            new PreparsedDocumentEntry(Errors.of("REQUEST_INVALID", "No."));
    private static final PreparsedDocumentEntry VALID =
            new PreparsedDocumentEntry(Document.newDocument().build());

    private final Documents documents = new Documents(new DocumentFinder(TrustedDocuments.read(""), false, true));

    @Test
    void only_valid_documents_are_remembered() {
        read("{ a }", Map.of(), _ -> INVALID);
        assertThat(documents.count()).isZero();

        read("{ a }", Map.of(), _ -> VALID);
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void what_was_valid_once_is_not_read_again() {
        read("{ a }", Map.of(), _ -> VALID);

        assertThat(read("{ a }", Map.of(), _ -> INVALID)).isSameAs(VALID);
    }

    @Test
    void a_long_document_is_read_and_not_remembered() {
        assertThat(read("#".repeat(20_001), Map.of(), _ -> VALID)).isSameAs(VALID);

        assertThat(documents.count()).isZero();
    }

    @Test
    void however_many_come_only_so_many_characters_are_remembered() {
        for (int each = 0; each < 300; each++) {
            read("{ a" + each + " }" + "#".repeat(19_000), Map.of(), _ -> VALID);
        }

        assertThat(documents.count()).isBetween(10L, 53L);
    }

    @Test
    void a_document_that_is_not_valid_is_not_known_by_its_hash() {
        Map<String, Object> hashed = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of("{ a }")));

        read("{ a }", hashed, _ -> INVALID);
        PreparsedDocumentEntry known = read(RequestedDocument.NOT_YET, hashed, _ -> VALID);

        assertThat(known.getErrors().getFirst().getExtensions()).containsEntry("code", "PERSISTED_QUERY_NOT_FOUND");
    }

    private PreparsedDocumentEntry read(
            String document,
            Map<String, Object> extensions,
            Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document)
                .extensions(extensions)
                .build();
        return documents.getDocumentAsync(input, parseAndValidate).join();
    }
}
