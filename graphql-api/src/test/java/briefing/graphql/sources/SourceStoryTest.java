package briefing.graphql.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Sources that stem from one another, are judged, and were archived by mistake. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class SourceStoryTest {
    private static final String TEXT = "The ministers meet on Thursday.";
    private static final String CORRECTED = "The ministers meet on Friday.";
    private static final String RATE = """
            mutation ($source: ID!, $reliability: Reliability!) {
              rateSource(input: {source: $source, reliability: $reliability, reason: "It was wrong twice."}) {
                source { rating { reliability reason recordedBy { name } } }
                refusal { code }
              }
            }""";
    private static final String DOUBTFUL = """
            mutation ($body: ID!, $source: ID!, $acknowledged: [String!]!) {
              scheduleMinisterialMeeting(
                input: {body: $body, portfolio: DEFENCE, title: "Defence ministers", when: {edtf: "2027-02-11"},
                        basis: {quotes: [{source: $source, exact: "on Thursday"}]}},
                options: {acknowledgedWarnings: $acknowledged}) {
                meeting { id } refusal { code } warnings { code }
              }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private Client reader;
    private Archive archive;
    private String agency;
    private String source;

    @BeforeEach
    void archive_a_source() {
        staff = Story.as(port, Role.STAFF);
        reader = Story.as(port, Role.READER);
        archive = new Archive(staff, Story.as(port, Role.EDITOR));
        agency = archive.agency();
        source = archive.archived(agency, TEXT);
    }

    @Test
    void a_reprint_and_its_original_lead_to_each_other() {
        JsonNode reprint = archive.archive(archive.agency(), "The ministers  meet\non Thursday.", source, null);

        assertThat(reprint.at("/source/reprintOf/id").asString()).isEqualTo(source);
        JsonNode original = read("{ reprints { id } replacedBy { id } }");
        assertThat(original.at("/reprints/0/id").asString())
                .isEqualTo(reprint.at("/source/id").asString());
        assertThat(original.get("reprints")).hasSize(1);
        assertThat(original.get("replacedBy")).isEmpty();
    }

    @Test
    void a_reprint_with_other_words_is_none() {
        assertThat(archive.archive(archive.agency(), CORRECTED, source, null)
                        .at("/refusal/code")
                        .asString())
                .isEqualTo("REPRINT_DIFFERS");
    }

    @Test
    void a_corrected_copy_takes_the_place_of_the_one_before() {
        JsonNode copy = archive.archive(agency, CORRECTED, null, source);

        assertThat(copy.at("/source/replaces/id").asString()).isEqualTo(source);
        assertThat(read("{ replacedBy { id } }").get("replacedBy")).hasSize(1);
        assertThat(read("{ replacedBy { id } }").at("/replacedBy/0/id").asString())
                .isEqualTo(copy.at("/source/id").asString());
    }

    @Test
    void the_reprints_of_all_sources_of_a_list_are_found() {
        archive.archive(archive.agency(), TEXT, source, null);
        String other = archive.archived(agency, CORRECTED);

        JsonNode sources = reader.data(
                        "query ($by: ID!) { sources(filter: {publisher: $by}) { edges { node { id reprints(first: 5) { id } } } } }",
                        Map.of("by", agency))
                .at("/sources/edges");

        assertThat(sources)
                .hasSize(2)
                .allSatisfy(edge -> assertThat(edge.at("/node/reprints"))
                        .hasSize(edge.at("/node/id").asString().equals(other) ? 0 : 1));
    }

    @Test
    void a_source_shows_its_newest_rating_and_why() {
        assertThat(read("{ rating { reliability } }").get("rating").isNull()).isTrue();

        rate("B");
        JsonNode rating = rate("E").at("/source/rating");

        assertThat(rating.get("reliability").asString()).isEqualTo("E");
        assertThat(rating.get("reason").asString()).isEqualTo("It was wrong twice.");
        assertThat(rating.at("/recordedBy/name").asString()).isEqualTo("SourceRated");
        assertThat(reader.error(RATE, Map.of("source", source, "reliability", "A")))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void what_rests_on_an_unreliable_source_must_be_meant() {
        rate("E");

        JsonNode asked = schedule(List.of());

        assertThat(asked.at("/refusal/code").asString()).isEqualTo("NEEDS_ACKNOWLEDGEMENT");
        assertThat(asked.at("/warnings/0/code").asString()).isEqualTo("SOURCE_UNRELIABLE");
        assertThat(schedule(List.of("SOURCE_UNRELIABLE")).at("/meeting/id").isString())
                .isTrue();
    }

    @Test
    void what_rests_on_a_source_that_cannot_be_judged_needs_no_second_thought() {
        rate("F");

        assertThat(schedule(List.of()).at("/meeting/id").isString()).isTrue();
    }

    @Test
    void a_voided_source_is_read_by_its_id_and_left_out_of_lists() {
        assertThat(archive.refusedToStaff(source)).isEqualTo("NOT_ALLOWED");

        JsonNode voiding = archive.voided(source).at("/source/voiding");

        assertThat(voiding.get("reason").asString()).isEqualTo("A test.");
        assertThat(voiding.at("/recordedBy/name").asString()).isEqualTo("SourceVoided");
        assertThat(archive.voided(source).at("/refusal/code").asString()).isEqualTo("SOURCE_VOIDED");
        assertThat(rate("A").at("/refusal/code").asString()).isEqualTo("SOURCE_VOIDED");
        assertThat(listed(false)).isEmpty();
        assertThat(listed(true)).containsExactly(source);
        assertThat(read("{ voiding { reason } }").at("/voiding/reason").asString())
                .isEqualTo("A test.");
    }

    @Test
    void a_text_that_was_archived_by_mistake_can_be_archived_again() {
        archive.voided(source);

        String again = archive.archived(agency, TEXT);

        assertThat(archive.archive(agency, TEXT, null, null)
                        .at("/refusal/existing")
                        .asString())
                .isEqualTo(again);
    }

    private JsonNode read(String fields) {
        return reader.data("query ($id: ID!) { source(id: $id) " + fields + " }", Map.of("id", source))
                .get("source");
    }

    private JsonNode rate(String reliability) {
        return staff.data(RATE, Map.of("source", source, "reliability", reliability))
                .get("rateSource");
    }

    private JsonNode schedule(List<String> acknowledged) {
        return staff.data(DOUBTFUL, Map.of("body", agency, "source", source, "acknowledged", acknowledged))
                .get("scheduleMinisterialMeeting");
    }

    private List<String> listed(boolean includeVoided) {
        return reader.data(
                        "query ($by: ID!, $all: Boolean) { sources(filter: {publisher: $by, includeVoided: $all}) { edges { node { id } } } }",
                        Map.of("by", agency, "all", includeVoided))
                .findValuesAsString("id");
    }
}
