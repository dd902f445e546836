package briefing.graphql.audit;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The log itself, as auditors read it and as nobody else does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class AuditStoryTest {
    private static final String EVENTS = """
            query ($filter: EventFilter, $first: Int!, $after: LogPosition, $descending: Boolean!, $at: LogPosition) {
              events(filter: $filter, first: $first, after: $after, descending: $descending, at: $at) {
                edges { cursor node { position name actor recordedAt version payload } }
                pageInfo { hasNextPage hasPreviousPage endCursor }
              }
            }""";
    private static final String RECORD = """
            mutation ($speaker: Line!) {
              recordStatement(
                input: {speaker: {description: $speaker}, kind: SPEECH, mode: REPORTED,
                        text: {texts: [{language: "en", text: "We spend more."}]},
                        occasion: {deliveredOn: {edtf: "2026-02"}}, basis: {ownKnowledge: true}}) {
                statement { id }
                receipt { token }
              }
            }""";
    private static final String RETRACT = """
            mutation ($id: ID!) {
              retractStatement(input: {statement: $id, by: SOURCE, on: {edtf: "2026-03"}, reason: "Misreported.",
                                       basis: {ownKnowledge: true}}) {
                receipt { token }
              }
            }""";

    @LocalServerPort
    private int port;

    private Client auditor;
    private Client reader;
    private String statement;
    private String end;

    @BeforeEach
    void record_and_retract_a_statement() {
        auditor = Story.as(port, Role.AUDITOR);
        reader = Story.as(port, Role.READER);
        statement = Story.as(port, Role.STAFF)
                .data(RECORD, Map.of("speaker", "officials " + UUID.randomUUID()))
                .at("/recordStatement/statement/id")
                .asString();
        end = Story.as(port, Role.EDITOR)
                .data(RETRACT, Map.of("id", statement))
                .at("/retractStatement/receipt/token")
                .asString();
    }

    @Test
    void an_auditor_sees_every_position_of_the_log_page_by_page() {
        JsonNode first = events(Map.of("first", 1, "descending", false));
        JsonNode second = events(Map.of(
                "first",
                100,
                "descending",
                false,
                "after",
                first.at("/pageInfo/endCursor").asString(),
                "at",
                end));

        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(first.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
        assertThat(number(first.at("/edges/0/cursor"))).isEqualTo(1);
        assertThat(second.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        JsonNode edges = second.get("edges");
        assertThat(IntStream.range(0, edges.size())
                        .mapToObj(i -> number(edges.get(i).at("/node/position"))))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, edges.size() + 1)
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    @Test
    void an_auditor_sees_the_payload_with_its_words() {
        JsonNode edges = events(Map.of("first", 10, "descending", true, "filter", Map.of("aggregate", statement)))
                .get("edges");

        assertThat(edges.findValuesAsString("name")).containsExactly("StatementRetracted", "StatementRecorded");
        assertThat(edges.findValuesAsString("actor")).containsExactly("editor-1", "staff-1");
        assertThat(edges.at("/0/node/payload/reason/text").asString()).isEqualTo("Misreported.");
        JsonNode words = edges.at("/1/node/payload/text/texts/0/text");
        assertThat(words.get("text").asString()).isEqualTo("We spend more.");
        assertThat(words.get("hash").asString()).hasSize(64);
    }

    @Test
    void an_auditor_filters_by_name_type_actor_and_recorded_time() {
        String recordedAt = events(Map.of("first", 1, "descending", true, "filter", Map.of("aggregate", statement)))
                .at("/edges/0/node/recordedAt")
                .asString();

        assertThat(count(Map.of("aggregate", statement, "name", "StatementRetracted")))
                .isEqualTo(1);
        assertThat(count(Map.of("aggregate", statement, "aggregateType", "Meeting")))
                .isZero();
        assertThat(count(Map.of("aggregate", statement, "actor", "staff-1"))).isEqualTo(1);
        assertThat(count(Map.of("aggregate", statement, "from", recordedAt))).isEqualTo(1);
        assertThat(count(Map.of("aggregate", statement, "to", recordedAt))).isEqualTo(1);
    }

    @Test
    void nobody_but_an_auditor_reads_the_log() {
        Map<String, Object> asked = Map.of("first", 1, "descending", false);

        assertThat(reader.error(EVENTS, asked)).isEqualTo("NOT_ALLOWED");
        assertThat(Story.as(port, Role.EDITOR).error(EVENTS, asked)).isEqualTo("NOT_ALLOWED");
        assertThat(Story.as(port, null).error(EVENTS, asked)).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void a_reader_sees_which_event_recorded_a_fact_but_not_who_recorded_it() {
        String read = "query ($id: ID!) { statement(id: $id) { recordedBy { %s } } }";

        assertThat(reader.data(read.formatted("name"), Map.of("id", statement))
                        .at("/statement/recordedBy/name")
                        .asString())
                .isEqualTo("StatementRecorded");
        assertThat(reader.error(read.formatted("actor"), Map.of("id", statement)))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void a_page_has_a_bounded_size_and_belongs_to_this_log() {
        assertThat(auditor.error(EVENTS, Map.of("first", 101, "descending", false)))
                .isEqualTo("PAGE_SIZE_OUT_OF_RANGE");
        assertThat(auditor.error(EVENTS, Map.of("first", 1, "descending", false, "after", "another1.1")))
                .isEqualTo("POSITION_OF_ANOTHER_LOG");
    }

    private int count(Map<String, Object> filter) {
        return events(Map.of("first", 10, "descending", false, "filter", filter))
                .get("edges")
                .size();
    }

    private JsonNode events(Map<String, Object> variables) {
        return auditor.data(EVENTS, variables).get("events");
    }

    private static long number(JsonNode position) {
        String text = position.asString();
        return Long.parseLong(text.substring(text.indexOf('.') + 1));
    }
}
