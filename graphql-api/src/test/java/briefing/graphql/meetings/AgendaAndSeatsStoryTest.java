package briefing.graphql.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.directory.Directory;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What becomes of a meeting's agenda and of the seats at its table, each state readable as of its moment. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class AgendaAndSeatsStoryTest {
    private static final String STATE = """
            query ($id: ID!, $at: LogPosition) {
              meeting(id: $id, at: $at) {
                agenda {
                  id title weight order kind topics putBy { description } basis { ownKnowledge } recordedBy { name }
                  withdrawal { reason recordedBy { name } } outcome { result text recordedBy { name } }
                }
                participations {
                  id status mode onBehalfOf { id } headOfDelegation { description }
                  party { organisation { id } } representedBy { description } recordedBy { name }
                  confirmation { basis { ownKnowledge } recordedBy { name } }
                  declination { reason substitute { description } recordedBy { name } }
                  attendance { presence mode attendedBy { description } recordedBy { name } }
                }
              }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private Meetings meetings;
    private String meeting;

    @BeforeEach
    void schedule_a_meeting() {
        staff = Story.as(port, Role.STAFF);
        meetings = new Meetings(staff);
        meeting = meetings.scheduled();
    }

    @Test
    void a_matter_is_amended_and_dealt_with_and_another_one_withdrawn() {
        String later = told("planAgendaItem", "title: \"Energy\", order: 2, ");
        String first = idOf("agenda", 0);
        String item = "agendaItem: \"%s\", ".formatted(first);
        String amended = told(
                "amendAgendaItem",
                item + "title: \"Energy security\", weight: ADDITIONAL, order: 5, kind: B_ITEM, topics: [\"ENERGY\"],"
                        + " putBy: {description: \"The presidency\"}, ");
        told("planAgendaItem", "title: \"Air defence\", order: 3, kind: A_ITEM, ");
        String withdrawn =
                told("withdrawAgendaItem", "agendaItem: \"%s\", reason: \"Not ready.\", ".formatted(idOf("agenda", 0)));
        assertThat(refusal("recordAgendaOutcome", item + "outcome: NOTED, ")).isEqualTo("MEETING_NOT_HELD");
        told("closeMeeting", "");
        told("recordAgendaOutcome", item + "outcome: ADOPTED, text: \"By consensus.\", ");
        assertThat(refusal("amendAgendaItem", item + "title: \"Too late\", ")).isEqualTo("MEETING_CLOSED");

        assertThat(at(later).at("/agenda/0/title").asString()).isEqualTo("Energy");
        assertThat(at(amended).at("/agenda/0/title").asString()).isEqualTo("Energy security");
        assertThat(at(amended).at("/agenda/0/putBy/description").asString()).isEqualTo("The presidency");
        assertThat(at(amended).at("/agenda/0/recordedBy/name").asString()).isEqualTo("AgendaItemAmended");
        assertThat(at(withdrawn).at("/agenda").findValuesAsString("title"))
                .containsExactly("Air defence", "Energy security");
        assertThat(at(withdrawn).at("/agenda/0/withdrawal/reason").asString()).isEqualTo("Not ready.");
        assertThat(at(withdrawn).at("/agenda/1/outcome").isNull()).isTrue();
        JsonNode outcome = at(meetings.position()).at("/agenda/1/outcome");
        assertThat(outcome.get("result").asString()).isEqualTo("ADOPTED");
        assertThat(outcome.get("text").asString()).isEqualTo("By consensus.");
        assertThat(outcome.at("/recordedBy/name").asString()).isEqualTo("AgendaOutcomeRecorded");
    }

    @Test
    void a_seat_is_confirmed_by_video_declined_for_a_substitute_and_attended() {
        String ministry = new Directory(staff).organisation("Ministry of Defence", "MINISTRY");
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put(told("announceParticipation", seatOf(ministry)), "EXPECTED");
        String seat = "participation: \"%s\", ".formatted(idOf("participations", 0));
        String confirmed = told(
                "confirmParticipation", seat + "mode: BY_VIDEO, headOfDelegation: {description: \"The minister\"}, ");
        expected.put(confirmed, "CONFIRMED");
        String declined =
                told("declineParticipation", seat + "reason: \"Ill.\", substitute: {description: \"The deputy\"}, ");
        expected.put(declined, "SUBSTITUTED");
        told("openMeeting", "");
        expected.put(told("recordAttendance", seat + "attendance: PRESENT_IN_PART, mode: IN_PERSON, "), "ATTENDED");
        expected.put(told("recordAttendance", seat + "attendance: ABSENT, "), "ABSENT");

        expected.forEach((at, status) ->
                assertThat(at(at).at("/participations/0/status").asString()).isEqualTo(status));
        JsonNode first = at(confirmed).at("/participations/0");
        assertThat(first.get("mode").asString()).isEqualTo("BY_VIDEO");
        assertThat(first.at("/headOfDelegation/description").asString()).isEqualTo("The minister");
        assertThat(first.at("/onBehalfOf/id").asString()).isEqualTo(ministry);
        assertThat(first.at("/confirmation/basis/ownKnowledge").asBoolean()).isTrue();
        JsonNode substituted = at(declined).at("/participations/0");
        assertThat(substituted.at("/party/organisation/id").asString()).isEqualTo(ministry);
        assertThat(substituted.at("/representedBy/description").asString()).isEqualTo("The deputy");
        assertThat(substituted.at("/declination/reason").asString()).isEqualTo("Ill.");
        assertThat(substituted.get("confirmation").isNull()).isTrue();
        JsonNode last = at(meetings.position()).at("/participations/0");
        assertThat(last.at("/attendance/presence").asString()).isEqualTo("ABSENT");
        assertThat(last.at("/attendance/recordedBy/name").asString()).isEqualTo("AttendanceRecorded");
    }

    @Test
    void a_substitute_who_was_not_in_office_needs_an_acknowledgement() {
        Directory directory = new Directory(staff);
        String ministry = directory.organisation("Ministry of Defence", "MINISTRY");
        String person = directory.person("Halyna Verbytska", "Галина Вербицька");
        String office = directory.office(ministry);
        told("announceParticipation", seatOf(ministry));
        String decline = "participation: \"%s\", substitute: {personInOffice: {person: \"%s\", office: \"%s\"}}, "
                .formatted(idOf("participations", 0), person, office);

        JsonNode warned = staff.data(document("declineParticipation", decline)).get("declineParticipation");

        assertThat(warned.at("/refusal/code").asString()).isEqualTo("NEEDS_ACKNOWLEDGEMENT");
        assertThat(warned.get("warnings").findValuesAsString("code")).isEqualTo(List.of("NOT_IN_OFFICE"));
    }

    private static String seatOf(String ministry) {
        return "party: {organisation: \"%s\"}, onBehalfOf: \"%s\", capacity: MEMBER, ".formatted(ministry, ministry);
    }

    private JsonNode at(String position) {
        return staff.data(STATE, Map.of("id", meeting, "at", position)).get("meeting");
    }

    private String idOf(String list, int index) {
        return at(meetings.position()).at("/%s/%d/id".formatted(list, index)).asString();
    }

    /** Where the log stands after a command that was accepted. */
    private String told(String mutation, String input) {
        JsonNode outcome = staff.data(document(mutation, input)).get(mutation);
        assertThat(outcome.get("refusal").isNull()).as("%s", outcome).isTrue();
        return outcome.at("/receipt/token").asString();
    }

    private String refusal(String mutation, String input) {
        return staff.data(document(mutation, input))
                .at("/" + mutation + "/refusal/code")
                .asString();
    }

    private String document(String mutation, String input) {
        return """
                mutation {
                  %s(input: {meeting: "%s", %sbasis: {ownKnowledge: true}}) {
                    receipt { token } refusal { code } warnings { code }
                  }
                }""".formatted(mutation, meeting, input);
    }
}
