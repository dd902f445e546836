package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.TypeId;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What is wrong by itself is refused with its code, in a sentence that shows nothing of our inside, and not stored. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class BadInputTest {
    @LocalServerPort
    private int port;

    private Client staff;
    private Meetings meetings;
    private String body;
    private String before;
    private final List<String> answers = new ArrayList<>();

    @BeforeEach
    void a_body() {
        staff = Story.as(port, Role.STAFF);
        meetings = new Meetings(staff);
        body = meetings.body();
        before = meetings.position();
    }

    @AfterEach
    void nothing_is_stored_or_shown_and_all_goes_on() {
        assertThat(meetings.position()).isEqualTo(before);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .doesNotContainIgnoringCase(
                                "exception", "java.", "tools.jackson", "briefing.", "org.", "select ", "StringValue"));
        assertThat(meetings.scheduled()).startsWith("meeting_");
    }

    @ParameterizedTest
    @CsvSource({
        "rubbish, ID_MALFORMED",
        "meeting_01h455vb4pex5vsknk084sn02u, ID_MALFORMED",
        "vessel_01h455vb4pex5vsknk084sn02q, ID_OF_ANOTHER_TYPE",
        "'', ID_MALFORMED"
    })
    void an_id_of_no_form_or_another_type_is_refused_wherever_it_stands(String id, String code) {
        refused(code, "query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
        refused(code, "query ($id: ID!) { meetings(filter: {body: $id}) { totalCount } }", Map.of("id", id));
        refused(code, "{ nodes(ids: [\"" + id + "\"]) { id } }", Map.of());
        refused(code, schedule("title: \"T\", body: \"" + id + "\""), Map.of());
    }

    @Test
    void an_id_that_is_not_on_record_is_nothing_to_read_and_a_refusal_to_write() {
        String unknown = TypeId.of(MeetingId.PREFIX, UUID.randomUUID());
        String foreign = meetings.body();
        before = meetings.position();

        assertThat(staff.data("query ($id: ID!) { meeting(id: $id) { id } }", Map.of("id", unknown))
                        .get("meeting")
                        .isNull())
                .isTrue();
        JsonNode moved = staff.data(
                "mutation ($id: ID!) { rescheduleMeeting(input: {meeting: $id, when: {edtf: \"2027\"},"
                        + " basis: {ownKnowledge: true}}) { meeting { id } refusal { code } } }",
                Map.of("id", unknown));
        assertThat(moved.at("/rescheduleMeeting/refusal/code").asString()).isEqualTo("MEETING_NOT_SCHEDULED");
        refused(
                "ID_OF_ANOTHER_TYPE",
                "mutation ($id: ID!) { rescheduleMeeting(input: {meeting: $id, when: {edtf: \"2027\"},"
                        + " basis: {ownKnowledge: true}}) { meeting { id } } }",
                Map.of("id", foreign));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, DATE_MALFORMED",
        "2026-13, DATE_MALFORMED",
        "tomorrow, DATE_MALFORMED",
        "2026-02-14/2026-02-12, DATE_RANGE_REVERSED",
        "[2026-02-14..2026-02-12], DATE_RANGE_REVERSED",
        "2026-02-12T10:00:00Z, DATE_FORM_UNSUPPORTED",
        "Y17E7, DATE_FORM_UNSUPPORTED",
        "2026-33, DATE_FORM_UNSUPPORTED"
    })
    void a_date_that_is_none_is_refused(String edtf, String code) {
        String document =
                "mutation ($body: ID!, $edtf: Line!) { scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE,"
                        + " title: \"T\", when: {edtf: $edtf}, basis: {ownKnowledge: true}}) { receipt { token } } }";
        refused(code, document, Map.of("body", body, "edtf", edtf));
    }

    @ParameterizedTest
    @CsvSource({
        "\"\\u0000\", TEXT_HAS_NUL",
        "\"a\\u202eb\", TEXT_HAS_BIDI_CONTROL",
        "\"  \", TEXT_BLANK",
        "\"\", TEXT_BLANK",
        "\"a\\nb\", TEXT_HAS_CONTROL"
    })
    void a_title_that_would_harm_is_refused_as_a_literal_and_as_a_variable(String json, String code) {
        refused(code, schedule("body: \"" + body + "\", title: " + json), Map.of());
        String document = "mutation ($body: ID!, $title: Line!) {" + SCHEDULE_WITH_TITLE + "}";
        refusedRaw(
                code,
                "{\"query\": \"" + document + "\", \"variables\": {\"body\": \"" + body + "\", \"title\": " + json
                        + "}}");
    }

    private static final String SCHEDULE_WITH_TITLE =
            "scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE,"
                    + " title: $title, when: {edtf: \\\"2027\\\"}, basis: {ownKnowledge: true}}) { receipt { token } }";

    @Test
    void half_a_character_is_refused() {
        String document = "mutation ($body: ID!, $title: Line!) {" + SCHEDULE_WITH_TITLE + "}";
        refusedRaw(
                "TEXT_HAS_LONE_SURROGATE",
                "{\"query\": \"" + document + "\", \"variables\": {\"body\": \"" + body
                        + "\", \"title\": \"a\\ud800b\"}}");
    }

    @Test
    void a_title_of_100_kilobytes_is_refused() {
        refused("TEXT_TOO_LONG", schedule("body: \"" + body + "\", title: \"" + "x".repeat(100_000) + "\""), Map.of());
        refused(
                "TEXT_TOO_LONG",
                "query ($name: Line!) { organisations(filter: {name: $name}) { totalCount } }",
                Map.of("name", "x".repeat(100_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "'venue: {country: \"XX\"}', COUNTRY_UNKNOWN",
        "'venue: {country: \"ua\"}', COUNTRY_UNKNOWN",
        "'venue: {place: \"P\", timeZone: \"Mars/Olympus\"}', TIME_ZONE_UNKNOWN",
        "'topics: [\"not a topic\"]', TOPIC_MALFORMED"
    })
    void an_unknown_country_zone_or_topic_is_refused(String field, String code) {
        refused(code, schedule("body: \"" + body + "\", title: \"T\", " + field), Map.of());
    }

    @Test
    void an_unknown_language_is_refused() {
        String document = "mutation ($language: LanguageTag!) { registerOrganisation(input: {kind: BODY,"
                + " names: [{language: $language, text: \"N\"}], basis: {ownKnowledge: true}}) { receipt { token } } }";
        for (String language : List.of("xx", "english", "", "und")) {
            refused("LANGUAGE_UNKNOWN", document, Map.of("language", language));
            refused(
                    "LANGUAGE_UNKNOWN",
                    document.replace("$language: LanguageTag!", "$x: Line")
                            .replace("$language", "\"" + language + "\""),
                    Map.of());
        }
    }

    @Test
    void a_list_without_end_is_refused() {
        String names = "{language: \"en\", text: \"N\"}".repeat(101);
        refused(
                "LIST_TOO_LONG",
                "mutation { registerOrganisation(input: {kind: BODY, names: [" + names
                        + "], basis: {ownKnowledge: true}}) { receipt { token } } }",
                Map.of());
        refused(
                "LIST_TOO_LONG",
                "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                Map.of("ids", Collections.nCopies(101, body)));
    }

    @Test
    void a_moment_is_told_in_one_way_and_well_formed() {
        String meeting = "{ meetings(%s) { totalCount } }";
        refused(
                "POSITION_AMBIGUOUS",
                meeting.formatted("asOf: \"2026-01-01T00:00:00Z\", at: \"" + before + "\""),
                Map.of());
        refused("AS_OF_IN_FUTURE", meeting.formatted("asOf: \"9999-01-01T00:00:00Z\""), Map.of());
        refused("INSTANT_MALFORMED", meeting.formatted("asOf: \"2026-02-30T00:00:00Z\""), Map.of());
        refused("INSTANT_MALFORMED", meeting.formatted("asOf: \"yesterday\""), Map.of());
        refused("DATE_MALFORMED", meeting.formatted("filter: {from: \"2026-02-30\"}"), Map.of());
        refused("DATE_MALFORMED", meeting.formatted("filter: {from: \"+999999999-01-01\"}"), Map.of());
        refused("POSITION_MALFORMED", meeting.formatted("at: \"5\""), Map.of());
        refused("POSITION_OF_ANOTHER_LOG", meeting.formatted("at: \"another0.1\""), Map.of());
        refused("CURSOR_MALFORMED", meeting.formatted("after: \"rubbish\""), Map.of());
        assertThat(staff.data(meeting.formatted("asOf: \"0001-01-01T00:00:00Z\""))
                        .at("/meetings/totalCount")
                        .asLong())
                .isZero();
    }

    @Test
    void a_malformed_position_in_the_header_is_refused_before_a_command_runs() {
        HttpResponse<String> response = staff.post(
                Client.body(schedule("title: \"T\", body: \"" + body + "\""), Map.of()),
                Map.of("Briefing-Position", "5"));

        assertThat(response.body()).contains("POSITION_MALFORMED");
    }

    @Test
    void a_document_that_the_schema_does_not_know_is_invalid() {
        refused("REQUEST_INVALID", "{ unheardOf }", Map.of());
        refused("REQUEST_INVALID", "{ viewer { subject ", Map.of());
        refused("REQUEST_INVALID", "query ($id: ID!) { node(id: $id) { id } }", Map.of());
        refused("REQUEST_INVALID", "{ meetings(first: \"two\") { totalCount } }", Map.of());
        refused("REQUEST_INVALID", schedule("title: 5, body: \"" + body + "\""), Map.of());
    }

    private static String schedule(String fields) {
        return "mutation { scheduleMinisterialMeeting(input: {portfolio: DEFENCE, when: {edtf: \"2027\"},"
                + " basis: {ownKnowledge: true}, " + fields + "}) { receipt { token } refusal { code } } }";
    }

    private void refused(String code, String document, Map<String, ?> variables) {
        refusedRaw(code, Client.body(document, new HashMap<>(variables)));
    }

    private void refusedRaw(String code, String request) {
        String answer = staff.post(request, Map.of()).body();
        answers.add(answer);
        assertThat(answer).contains("\"code\":\"" + code + "\"");
    }
}
