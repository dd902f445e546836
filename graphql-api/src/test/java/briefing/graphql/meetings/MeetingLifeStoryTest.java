package briefing.graphql.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What becomes of a meeting: put off, moved, held, related to others, put right, and voided. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class MeetingLifeStoryTest {
    private static final String STATE = """
            query ($id: ID!, $at: LogPosition) {
              meeting(id: $id, at: $at) {
                title status when { date { edtf text(language: "uk") } standing recordedBy { name } }
                where { venue { place } mode recordedBy { name } }
                postponement { previously { edtf } reason } opening { recordedBy { name } }
                closing { heldOn { edtf } outcome }
                corrections { previous { title } value { title } reason }
                voiding { reason }
              }
            }""";
    private static final String RELATED = """
            query ($id: ID!) {
              meeting(id: $id) { relations { kind to { id } } relatedFrom { kind meeting { id } recordedBy { name } } }
            }""";
    private static final String LIST = """
            query ($body: ID!, $from: Date, $voided: Boolean) {
              meetings(filter: {body: $body, from: $from, includeVoided: $voided}) { edges { node { id } } }
            }""";
    private static final String REASON = "reason: \"Because.\", ";

    @LocalServerPort
    private int port;

    private Client staff;
    private Client editor;
    private Meetings meetings;

    @BeforeEach
    void sign_in() {
        staff = Story.as(port, Role.STAFF);
        editor = Story.as(port, Role.EDITOR);
        meetings = new Meetings(staff);
    }

    @Test
    void each_state_of_its_life_stays_readable_as_of_its_moment() {
        String meeting = meetings.scheduled();
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put(meetings.position(), "SCHEDULED");
        expected.put(told("rescheduleMeeting", meeting, "when: {edtf: \"2027-03\"}, tentative: true, "), "TENTATIVE");
        expected.put(told("postponeMeeting", meeting, REASON), "POSTPONED");
        expected.put(told("rescheduleMeeting", meeting, "when: {edtf: \"2027-04-15\"}, "), "RESCHEDULED");
        expected.put(told("confirmMeetingDate", meeting, "when: {edtf: \"2027-04-15\"}, "), "CONFIRMED");
        expected.put(told("moveMeeting", meeting, "venue: {place: \"Ankara\"}, mode: HYBRID, "), "CONFIRMED");
        expected.put(told("openMeeting", meeting, ""), "UNDER_WAY");
        expected.put(told("closeMeeting", meeting, "outcome: \"Agreed.\", "), "HELD");

        expected.forEach(
                (at, status) -> assertThat(state(meeting, at).get("status").asString())
                        .as("at %s", at)
                        .isEqualTo(status));
        JsonNode last = state(meeting, null);
        assertThat(last.at("/when/date/text").asString()).isEqualTo("15 квітня 2027 року");
        assertThat(last.at("/where/venue/place").asString()).isEqualTo("Ankara");
        assertThat(last.at("/where/recordedBy/name").asString()).isEqualTo("MeetingMoved");
        assertThat(last.at("/opening/recordedBy/name").asString()).isEqualTo("MeetingOpened");
        assertThat(last.at("/closing/heldOn/edtf").asString()).isEqualTo("2027-04-15");
        assertThat(last.at("/closing/outcome").asString()).isEqualTo("Agreed.");
    }

    @Test
    void a_meeting_put_off_has_no_date_and_falls_on_no_day() {
        String body = meetings.body();
        String meeting = scheduled(body);
        told("postponeMeeting", meeting, REASON);

        JsonNode state = state(meeting, null);
        assertThat(state.get("when").isNull()).isTrue();
        assertThat(state.at("/postponement/previously/edtf").asString()).isEqualTo("2027-02-11");
        assertThat(state.at("/postponement/reason").asString()).isEqualTo("Because.");
        assertThat(listed(Map.of("body", body))).containsExactly(meeting);
        assertThat(listed(Map.of("body", body, "from", "2026-01-01"))).isEmpty();
    }

    @Test
    void related_meetings_know_each_other_and_close_no_circle() {
        String first = meetings.scheduled();
        String second = meetings.scheduled();
        told("relateMeeting", second, "relation: AFTER, to: \"%s\", ".formatted(first));

        JsonNode ofSecond = staff.data(RELATED, Map.of("id", second)).get("meeting");
        assertThat(ofSecond.at("/relations/0/to/id").asString()).isEqualTo(first);
        JsonNode ofFirst = staff.data(RELATED, Map.of("id", first)).get("meeting");
        assertThat(ofFirst.at("/relatedFrom/0/kind").asString()).isEqualTo("AFTER");
        assertThat(ofFirst.at("/relatedFrom/0/meeting/id").asString()).isEqualTo(second);
        assertThat(ofFirst.at("/relatedFrom/0/recordedBy/name").asString()).isEqualTo("MeetingsRelated");
        assertThat(refusal("relateMeeting", first, "relation: AFTER, to: \"%s\", ".formatted(second)))
                .isEqualTo("CYCLE_IN_PARTS");
    }

    @Test
    void a_session_is_a_meeting_and_a_part_of_one() {
        String whole = meetings.scheduled();
        String input = "partOf: \"%s\", title: \"Session\", when: {edtf: \"2027-02-11\"}, basis: {ownKnowledge: true}"
                .formatted(whole);
        JsonNode session = staff.data(
                        "mutation { addSession(input: {%s}) { meeting { id kind body { id } } } }".formatted(input))
                .at("/addSession/meeting");

        assertThat(session.get("kind").asString()).isEqualTo("SESSION");
        assertThat(staff.data(RELATED, Map.of("id", whole))
                        .at("/meeting/relatedFrom/0/meeting/id")
                        .asString())
                .isEqualTo(session.get("id").asString());
    }

    @Test
    void what_was_recorded_wrongly_is_put_right_by_an_editor() {
        String meeting = meetings.scheduled();
        String correction = "value: {title: \"Defence ministers, special session\"}, " + REASON;

        assertThat(staff.error(document("correctMeetingRecord", meeting, correction), Map.of()))
                .isEqualTo("NOT_ALLOWED");
        editor.data(document("correctMeetingRecord", meeting, correction));

        JsonNode state = state(meeting, null);
        assertThat(state.get("title").asString()).isEqualTo("Defence ministers, special session");
        assertThat(state.at("/corrections/0/previous/title").asString()).isEqualTo("Defence ministers");
        assertThat(state.at("/corrections/0/reason").asString()).isEqualTo("Because.");
    }

    @Test
    void a_voided_meeting_is_left_out_of_lists_and_nothing_more_happens_to_it() {
        String body = meetings.body();
        String meeting = scheduled(body);
        editor.data("mutation { voidMeeting(input: {meeting: \"%s\", reason: \"A test.\"}) { receipt { token } } }"
                .formatted(meeting));

        assertThat(listed(Map.of("body", body))).isEmpty();
        assertThat(listed(Map.of("body", body, "voided", true))).containsExactly(meeting);
        assertThat(state(meeting, null).at("/voiding/reason").asString()).isEqualTo("A test.");
        assertThat(refusal("openMeeting", meeting, "")).isEqualTo("MEETING_VOIDED");
    }

    private String scheduled(String body) {
        return staff.data("""
                        mutation ($body: ID!) {
                          scheduleSummit(input: {body: $body, title: "Summit", when: {edtf: "2027-02-11"},
                              basis: {ownKnowledge: true}}) { meeting { id } }
                        }""", Map.of("body", body))
                .at("/scheduleSummit/meeting/id")
                .asString();
    }

    private JsonNode state(String meeting, @Nullable String at) {
        return staff.data(STATE, at == null ? Map.of("id", meeting) : Map.of("id", meeting, "at", at))
                .get("meeting");
    }

    private List<String> listed(Map<String, ?> filter) {
        return staff.data(LIST, filter).findValuesAsString("id");
    }

    /** Where the log stands after a command that was accepted. */
    private String told(String mutation, String meeting, String input) {
        JsonNode outcome = staff.data(document(mutation, meeting, input)).get(mutation);
        assertThat(outcome.get("refusal").isNull()).as("%s", outcome).isTrue();
        return outcome.at("/receipt/token").asString();
    }

    private String refusal(String mutation, String meeting, String input) {
        return staff.data(document(mutation, meeting, input))
                .at("/" + mutation + "/refusal/code")
                .asString();
    }

    private static String document(String mutation, String meeting, String input) {
        return "mutation { %s(input: {meeting: \"%s\", %sbasis: {ownKnowledge: true}}) { receipt { token } refusal { code } } }"
                .formatted(mutation, meeting, input);
    }
}
