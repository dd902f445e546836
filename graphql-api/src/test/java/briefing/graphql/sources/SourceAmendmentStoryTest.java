package briefing.graphql.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A source whose publisher takes it back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class SourceAmendmentStoryTest {
    private static final String REGISTER = """
            mutation ($name: Line!) {
              registerOrganisation(input: {kind: AGENCY, names: [{language: "en", text: $name}], basis: {ownKnowledge: true}}) {
                organisation { id }
              }
            }""";
    private static final String ARCHIVE = """
            mutation ($publisher: ID!) {
              archiveSource(input: {publisher: $publisher, kind: WIRE, title: "Ministers agree", language: "en",
                                    published: {on: {edtf: "2026-02-12"}}, text: "The ministers agreed."}) {
                source { id }
                refusal { code existing }
              }
            }""";
    private static final String AMEND = """
            mutation ($id: ID!) {
              recordSourceAmendment(input: {source: $id, kind: WITHDRAWN, on: {edtf: "2026-02-14"},
                                            note: "Totally wrong.", basis: {ownKnowledge: true}}) {
                source { text amendments { kind note on { edtf } recordedBy { name } } }
                refusal { code }
              }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private String agency;
    private String source;

    @BeforeEach
    void archive_a_source() {
        staff = Story.as(port, Role.STAFF);
        agency = staff.data(REGISTER, Map.of("name", "Agency " + UUID.randomUUID()))
                .at("/registerOrganisation/organisation/id")
                .asString();
        source = staff.data(ARCHIVE, Map.of("publisher", agency))
                .at("/archiveSource/source/id")
                .asString();
    }

    @Test
    void a_withdrawn_source_keeps_its_text_and_tells_that_it_was_withdrawn() {
        JsonNode amended = staff.data(AMEND, Map.of("id", source)).at("/recordSourceAmendment/source");

        assertThat(amended.get("text").asString()).isEqualTo("The ministers agreed.");
        assertThat(amended.at("/amendments/0/kind").asString()).isEqualTo("WITHDRAWN");
        assertThat(amended.at("/amendments/0/note").asString()).isEqualTo("Totally wrong.");
        assertThat(amended.at("/amendments/0/recordedBy/name").asString()).isEqualTo("SourceAmended");
    }

    @Test
    void the_same_text_of_the_same_publisher_is_not_archived_twice() {
        JsonNode again = staff.data(ARCHIVE, Map.of("publisher", agency)).get("archiveSource");

        assertThat(again.at("/refusal/code").asString()).isEqualTo("DUPLICATE_SOURCE");
        assertThat(again.at("/refusal/existing").asString()).isEqualTo(source);
    }

    @Test
    void what_was_never_archived_cannot_be_amended() {
        String unknown = source.replaceFirst(".{4}$", "0000");

        assertThat(staff.data(AMEND, Map.of("id", unknown))
                        .at("/recordSourceAmendment/refusal/code")
                        .asString())
                .isEqualTo("SOURCE_NOT_ARCHIVED");
    }

    @Test
    void a_reader_records_no_amendment() {
        assertThat(Story.as(port, Role.READER).error(AMEND, Map.of("id", source)))
                .isEqualTo("NOT_ALLOWED");
    }
}
