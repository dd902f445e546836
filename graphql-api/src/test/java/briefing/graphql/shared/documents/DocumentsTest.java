package briefing.graphql.shared.documents;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Errors;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import org.junit.jupiter.api.Test;

/** What is remembered of the documents that came. */
class DocumentsTest {
    @Test
    void only_valid_documents_are_remembered() {
        Documents documents = new Documents();
        var input = ExecutionInput.newExecutionInput("{ a }").build();

        var _ = documents.getDocumentAsync(input, _ -> new PreparsedDocumentEntry(Errors.of("REQUEST_INVALID", "No.")));
        assertThat(documents.count()).isZero();

        var _ = documents.getDocumentAsync(
                input, _ -> new PreparsedDocumentEntry(Document.newDocument().build()));
        assertThat(documents.count()).isEqualTo(1);
    }
}
