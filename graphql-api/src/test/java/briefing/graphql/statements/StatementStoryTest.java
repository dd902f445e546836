package briefing.graphql.statements;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** One statement, from its source to its retraction, as staff, editors and readers meet it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class StatementStoryTest {
    private static final String QUOTE = "We have decided to increase our defence spending";
    private static final String REGISTER = """
            mutation ($name: Line!) {
              registerOrganisation(input: {kind: ALLIANCE, names: [{language: "en", text: $name}], basis: {ownKnowledge: true}}) {
                organisation { id }
              }
            }""";
    private static final String ARCHIVE = """
            mutation ($publisher: ID!, $text: SourceText!) {
              archiveSource(input: {publisher: $publisher, kind: WIRE, title: "Ministers agree", language: "en",
                                    published: {on: {edtf: "2026-02-12"}}, text: $text}) {
                source { id }
                refusal { code existing }
              }
            }""";
    private static final String SCHEDULE = """
            mutation ($body: ID!) {
              scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE, title: "Defence ministers",
                                                 when: {edtf: "2026-02-12"}, basis: {ownKnowledge: true}}) {
                meeting { id }
              }
            }""";
    private static final String RECORD = """
            mutation ($speaker: ID!, $meeting: ID, $about: [ID!]!, $topics: [Topic!]!, $source: ID!, $quote: Words!) {
              recordStatement(
                input: {speaker: {organisation: $speaker}, asNamed: "the alliance's chief", kind: DOORSTEP, mode: VERBATIM,
                        text: {texts: [{language: "en-GB", text: "We spend more."}
                                       {language: "uk", kind: UNOFFICIAL, text: "Ми витрачаємо більше."}]},
                        occasion: {meeting: $meeting, deliveredOn: {edtf: "2026-02-12"}},
                        matter: {about: $about, topics: $topics},
                        basis: {quotes: [{source: $source, exact: $quote}]}}) {
                statement {
                  id asNamed speaker { organisation { id } } english: text(language: "en") { language kind text }
                  ukrainian: text(language: "uk") { language kind text }
                  german: text(language: "de") { language kind text }
                  texts { text } occasion { meeting { id } deliveredOn { earliest } }
                  about { id __typename } topics basis { quotes { exact source { id } } }
                  recordedBy { name actor }
                }
                receipt { token } refusal { code field }
              }
            }""";
    private static final String CORRECT = """
            mutation ($id: ID!) {
              correctStatement(input: {statement: $id, text: {texts: [{language: "en", text: "We will spend more."}]},
                                       reason: "Misheard.", basis: {ownKnowledge: true}}) {
                statement {
                  version text { text } wording { recordedBy { name } } corrections { reason recordedBy { name } }
                }
                refusal { code }
              }
            }""";
    private static final String RETRACT = """
            mutation ($id: ID!) {
              retractStatement(input: {statement: $id, by: SPEAKER, on: {edtf: "2026-02-13"}, reason: "Taken back.",
                                       basis: {ownKnowledge: true}}) {
                statement { retraction { by on { edtf } reason } }
                receipt { token } refusal { code }
              }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private Client editor;
    private Client reader;
    private String alliance;
    private String source;
    private String meeting;

    @BeforeEach
    void archive_a_source_and_schedule_a_meeting() {
        staff = Story.as(port, Role.STAFF);
        editor = Story.as(port, Role.EDITOR);
        reader = Story.as(port, Role.READER);
        alliance = staff.data(REGISTER, Map.of("name", "Alliance " + UUID.randomUUID()))
                .at("/registerOrganisation/organisation/id")
                .asString();
        source = staff.data(ARCHIVE, Map.of("publisher", alliance, "text", "The minister said: " + QUOTE + "."))
                .at("/archiveSource/source/id")
                .asString();
        meeting = staff.data(SCHEDULE, Map.of("body", alliance))
                .at("/scheduleMinisterialMeeting/meeting/id")
                .asString();
    }

    @Test
    void a_statement_is_read_back_with_its_quote_its_languages_and_what_it_is_about() {
        JsonNode statement = record(QUOTE).get("statement");

        assertThat(statement.get("asNamed").asString()).isEqualTo("the alliance's chief");
        assertThat(statement.at("/speaker/organisation/id").asString()).isEqualTo(alliance);
        assertThat(statement.at("/english/language").asString()).isEqualTo("en-GB");
        assertThat(statement.at("/english/text").asString()).isEqualTo("We spend more.");
        assertThat(statement.at("/ukrainian/kind").asString()).isEqualTo("UNOFFICIAL");
        assertThat(statement.at("/german/kind").asString()).isEqualTo("ORIGINAL");
        assertThat(statement.get("texts")).hasSize(2);
        assertThat(statement.at("/occasion/meeting/id").asString()).isEqualTo(meeting);
        assertThat(statement.at("/about/0/__typename").asString()).isEqualTo("Meeting");
        assertThat(statement.at("/topics/0").asString()).isEqualTo("DEFENCE_SPENDING");
        assertThat(statement.at("/basis/quotes/0/exact").asString()).isEqualTo(QUOTE);
        assertThat(statement.at("/recordedBy/name").asString()).isEqualTo("StatementRecorded");
    }

    @Test
    void a_quote_that_differs_in_one_character_is_refused_and_nothing_is_stored() {
        String before = position();

        JsonNode outcome = record(QUOTE.replace("defence", "defense"));

        assertThat(outcome.at("/refusal/code").asString()).isEqualTo("QUOTE_NOT_IN_SOURCE");
        assertThat(outcome.at("/refusal/field").asString()).isEqualTo("basis");
        assertThat(outcome.get("statement").isNull()).isTrue();
        assertThat(position()).isEqualTo(before);
        assertThat(LogPosition.parse(record(QUOTE).at("/receipt/token").asString())
                        .position())
                .isEqualTo(LogPosition.parse(before).position() + 1);
    }

    @Test
    void a_corrected_statement_shows_the_new_words_and_as_of_before_the_old_ones() {
        String id = record(QUOTE).at("/statement/id").asString();
        Instant then = Instant.now();

        JsonNode corrected = editor.data(CORRECT, Map.of("id", id)).at("/correctStatement/statement");

        assertThat(corrected.at("/text/text").asString()).isEqualTo("We will spend more.");
        assertThat(corrected.at("/corrections/0/reason").asString()).isEqualTo("Misheard.");
        assertThat(corrected.at("/wording/recordedBy/name").asString()).isEqualTo("StatementCorrected");
        JsonNode before = reader.data(
                "query ($id: ID!, $then: DateTime!) { statement(id: $id, asOf: $then) { text { text } corrections { reason } } }",
                Map.of("id", id, "then", then.toString()));
        assertThat(before.at("/statement/text/text").asString()).isEqualTo("We spend more.");
        assertThat(before.at("/statement/corrections")).isEmpty();
    }

    @Test
    void a_retracted_statement_stays_visible_and_can_no_longer_be_corrected() {
        String id = record(QUOTE).at("/statement/id").asString();

        editor.data(RETRACT, Map.of("id", id));

        JsonNode read = reader.data(
                "query ($id: ID!) { statement(id: $id) { text { text } retraction { reason } } }", Map.of("id", id));
        assertThat(read.at("/statement/text/text").asString()).isEqualTo("We spend more.");
        assertThat(read.at("/statement/retraction/reason").asString()).isEqualTo("Taken back.");
        assertThat(editor.data(CORRECT, Map.of("id", id))
                        .at("/correctStatement/refusal/code")
                        .asString())
                .isEqualTo("STATEMENT_RETRACTED");
        assertThat(editor.data(RETRACT, Map.of("id", id))
                        .at("/retractStatement/refusal/code")
                        .asString())
                .isEqualTo("ALREADY_RETRACTED");
    }

    @Test
    void only_editors_correct_and_retract() {
        String id = record(QUOTE).at("/statement/id").asString();

        assertThat(staff.error(CORRECT, Map.of("id", id))).isEqualTo("NOT_ALLOWED");
        assertThat(staff.error(RETRACT, Map.of("id", id))).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void statements_are_found_by_speaker_meeting_matter_topic_and_day() {
        String id = record(QUOTE).at("/statement/id").asString();

        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("speaker", alliance),
                Map.of("meeting", meeting),
                Map.of("about", meeting, "topic", "DEFENCE_SPENDING"),
                Map.of("speaker", alliance, "from", "2026-02-12", "to", "2026-02-12", "retracted", false))) {
            assertThat(found(filter)).as("%s", filter).containsExactly(id);
        }
        assertThat(found(Map.of("speaker", alliance, "retracted", true))).isEmpty();
        assertThat(found(Map.of("speaker", alliance, "topic", "DETERRENCE"))).isEmpty();
        assertThat(found(Map.of("speaker", alliance, "to", "2026-02-11"))).isEmpty();
    }

    @Test
    void a_meeting_shows_what_was_said_at_it_or_about_it_and_another_one_nothing() {
        String first = record(QUOTE).at("/statement/id").asString();
        String second = record(QUOTE, null).at("/statement/id").asString();
        staff.data(SCHEDULE, Map.of("body", alliance));

        JsonNode meetings = reader.data("""
                query ($body: ID!) {
                  meetings(filter: {body: $body}, orderBy: RECORDED) {
                    edges { node { statements { totalCount edges { node { id } } } some: statements(first: 1) { edges { node { id } } } } }
                  }
                }""", Map.of("body", alliance)).at("/meetings/edges");

        assertThat(meetings.at("/0/node/statements").findValuesAsString("id")).containsExactly(first, second);
        assertThat(meetings.at("/0/node/some").findValuesAsString("id")).containsExactly(first);
        assertThat(meetings.at("/0/node/statements/totalCount").asInt()).isEqualTo(2);
        assertThat(meetings.at("/1/node/statements/edges")).isEmpty();
    }

    private JsonNode record(String quote) {
        return record(quote, meeting);
    }

    private JsonNode record(String quote, @Nullable String occasion) {
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("speaker", alliance));
        variables.put("meeting", occasion);
        variables.putAll(Map.of("source", source, "quote", quote));
        variables.putAll(Map.of("about", List.of(meeting), "topics", List.of("DEFENCE_SPENDING")));
        return staff.data(RECORD, variables).get("recordStatement");
    }

    private List<String> found(Map<String, Object> filter) {
        return reader.data(
                        "query ($filter: StatementFilter) { statements(filter: $filter) { edges { node { id } } } }",
                        Map.of("filter", filter))
                .get("statements")
                .findValuesAsString("id");
    }

    private String position() {
        return reader.data("{ viewer { position } }").at("/viewer/position").asString();
    }
}
