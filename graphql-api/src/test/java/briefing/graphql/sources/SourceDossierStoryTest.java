package briefing.graphql.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** All that rests on one source, whatever it is about. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class SourceDossierStoryTest {
    private static final String DOSSIER = """
            query ($source: ID!, $first: Int! = 20, $after: String, $asOf: DateTime) {
              sourceDossier(source: $source, asOf: $asOf) {
                source { id }
                facts(first: $first, after: $after) {
                  edges {
                    cursor
                    node {
                      subject { __typename id ... on Meeting { title when { date { edtf } } } }
                      event { name recordedAt aggregateId }
                      quotes { exact challenged { kind } }
                    }
                  }
                  pageInfo { hasNextPage hasPreviousPage endCursor }
                }
              }
            }""";
    private static final String STATE = """
            mutation ($speaker: ID!, $meeting: ID!, $source: ID!) {
              recordStatement(
                input: {speaker: {organisation: $speaker}, kind: READOUT, mode: REPORTED,
                        text: {texts: [{language: "en", text: "We meet."}]}, matter: {about: [$meeting]},
                        occasion: {deliveredOn: {edtf: "2026-02-12"}},
                        basis: {quotes: [{source: $source, exact: "Thursday"}, {source: $source, exact: "The ministers"}]}}) {
                statement { id }
              }
            }""";
    private static final String MOVE = """
            mutation ($meeting: ID!) {
              rescheduleMeeting(input: {meeting: $meeting, when: {edtf: "2027-02-12"}, basis: {ownKnowledge: true}}) {
                receipt { token }
              }
            }""";

    @LocalServerPort
    private int port;

    private Archive archive;
    private Client staff;
    private Client reader;
    private String source;
    private String meeting;
    private String statement;
    private Instant beforeTheStatement;

    @BeforeEach
    void record_a_meeting_and_a_statement_that_rest_on_a_source() {
        reader = Story.as(port, Role.READER);
        staff = Story.as(port, Role.STAFF);
        archive = new Archive(staff, Story.as(port, Role.EDITOR));
        String agency = archive.agency();
        source = archive.archived(agency, "The ministers meet on Thursday.");
        meeting = archive.meeting(agency, source, "meet on Thursday");
        beforeTheStatement = Instant.now();
        statement = staff.data(STATE, Map.of("speaker", agency, "meeting", meeting, "source", source))
                .at("/recordStatement/statement/id")
                .asString();
    }

    @Test
    void every_fact_is_told_in_the_order_of_recording_with_its_quotes() {
        JsonNode dossier = dossier(20, null, null);

        assertThat(dossier.at("/source/id").asString()).isEqualTo(source);
        JsonNode facts = dossier.at("/facts/edges");
        assertThat(facts).hasSize(2);
        assertThat(facts.at("/0/node/event/name").asString()).isEqualTo("MinisterialMeetingScheduled");
        assertThat(facts.at("/0/node/event/aggregateId").asString()).isEqualTo(meeting);
        assertThat(facts.at("/0/node/subject/title").asString()).isEqualTo("Defence ministers");
        assertThat(facts.at("/0/node/quotes/0/exact").asString()).isEqualTo("meet on Thursday");
        assertThat(facts.at("/1/node/subject/__typename").asString()).isEqualTo("Statement");
        assertThat(facts.at("/1/node/subject/id").asString()).isEqualTo(statement);
        assertThat(facts.at("/1/node/quotes").findValuesAsString("exact")).containsExactly("Thursday", "The ministers");
    }

    @Test
    void facts_come_page_by_page() {
        JsonNode page = dossier(1, null, null).get("facts");
        JsonNode next =
                dossier(1, page.at("/pageInfo/endCursor").asString(), null).get("facts");

        assertThat(page.at("/edges/0/node/subject/id").asString()).isEqualTo(meeting);
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(next.at("/edges/0/node/subject/id").asString()).isEqualTo(statement);
        assertThat(next.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(next.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
    }

    @Test
    void a_dossier_as_of_before_a_fact_lacks_it() {
        JsonNode facts = dossier(20, null, beforeTheStatement).at("/facts/edges");

        assertThat(facts).hasSize(1);
        assertThat(facts.at("/0/node/subject/id").asString()).isEqualTo(meeting);
    }

    @Test
    void a_subject_is_shown_as_it_is_now_and_a_withdrawn_source_challenges_all() {
        staff.data(MOVE, Map.of("meeting", meeting));
        archive.amend(source, "WITHDRAWN");

        JsonNode facts = dossier(20, null, null).at("/facts/edges");

        assertThat(facts.at("/0/node/subject/when/date/edtf").asString()).isEqualTo("2027-02-12");
        assertThat(facts).hasSize(2);
        assertThat(facts.findValuesAsString("kind")).containsExactly("WITHDRAWN", "WITHDRAWN", "WITHDRAWN");
    }

    @Test
    void there_is_no_dossier_of_what_is_not_on_record() {
        assertThat(reader.data(DOSSIER, Map.of("source", source.replaceFirst(".{4}$", "0000")))
                        .get("sourceDossier")
                        .isNull())
                .isTrue();
        assertThat(reader.error(DOSSIER, Map.of("source", meeting))).isEqualTo("ID_OF_ANOTHER_TYPE");
        assertThat(reader.error(DOSSIER, Map.of("source", source, "first", 101)))
                .isEqualTo("PAGE_SIZE_OUT_OF_RANGE");
        assertThat(reader.error(DOSSIER, Map.of("source", source, "after", "nonsense")))
                .isEqualTo("CURSOR_MALFORMED");
    }

    private JsonNode dossier(int first, @Nullable String after, @Nullable Instant asOf) {
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("source", source, "first", first));
        variables.put("after", after);
        variables.put("asOf", asOf == null ? null : asOf.toString());
        return reader.data(DOSSIER, variables).get("sourceDossier");
    }
}
