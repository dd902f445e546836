package briefing.graphql.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The 33rd and the 34th meeting of a contact group. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class MeetingSeriesStoryTest {
    private static final String OPEN = """
            mutation ($body: ID!) {
              openMeetingSeries(input: {body: $body, title: "Contact group", numbering: ORDINAL,
                  basis: {ownKnowledge: true}}) { meetingSeries { id } }
            }""";
    private static final String ASSIGN = """
            mutation ($meeting: ID!, $series: ID!, $ordinal: Int) {
              assignToSeries(input: {meeting: $meeting, series: $series, ordinal: $ordinal,
                  basis: {ownKnowledge: true}}) {
                meeting { series { series { title } ordinal recordedBy { name } } } receipt { token }
                refusal { code existing }
              }
            }""";
    private static final String SERIES = """
            query ($series: ID!) {
              meetingSeries(id: $series) {
                body { id } title numbering closing { on { edtf } recordedBy { name } }
                meetings { id series { ordinal } } recordedBy { name } history { edges { node { event { name } } } }
              }
              meetings(filter: {series: $series}) { edges { node { id } } }
            }""";
    private static final String CLOSE = """
            mutation ($series: ID!) {
              closeMeetingSeries(input: {series: $series, on: {edtf: "2027-12-31"}, basis: {ownKnowledge: true}}) {
                refusal { code }
              }
            }""";

    private static final String VOID = """
            mutation ($series: ID!) {
              voidMeetingSeries(input: {series: $series, reason: "Entered twice"}) {
                meetingSeries { voiding { reason } } refusal { code }
              }
            }""";
    private static final String LISTS = """
            query ($body: ID!) {
              listed: meetingSeriesList(filter: {body: $body}) { edges { node { id } } }
              all: meetingSeriesList(filter: {body: $body, includeVoided: true}) { edges { node { id } } totalCount }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private Meetings meetings;

    @BeforeEach
    void sign_in() {
        staff = Story.as(port, Role.STAFF);
        meetings = new Meetings(staff);
    }

    @Test
    void a_series_lists_its_meetings_and_each_tells_its_number() {
        String body = meetings.body();
        String series = opened(body);
        String the33rd = meetings.scheduled();
        String the34th = meetings.scheduled();
        meetings.move(the34th, "2027-06");

        JsonNode membership = assign(the33rd, series, 33).at("/meeting/series");
        assertThat(membership.at("/series/title").asString()).isEqualTo("Contact group");
        assertThat(membership.get("ordinal").asInt()).isEqualTo(33);
        assertThat(membership.at("/recordedBy/name").asString()).isEqualTo("MeetingAssignedToSeries");
        assign(the34th, series, 34);

        JsonNode data = staff.data(SERIES, Map.of("series", series));
        assertThat(data.at("/meetingSeries/body/id").asString()).isEqualTo(body);
        assertThat(data.at("/meetingSeries/numbering").asString()).isEqualTo("ORDINAL");
        assertThat(data.at("/meetingSeries/recordedBy/name").asString()).isEqualTo("MeetingSeriesOpened");
        assertThat(data.at("/meetingSeries/meetings").findValuesAsString("id")).containsExactly(the33rd, the34th);
        assertThat(data.at("/meetingSeries/meetings").findValuesAsString("ordinal"))
                .containsExactly("33", "34");
        assertThat(data.at("/meetings").findValuesAsString("id")).containsExactly(the33rd, the34th);
    }

    @Test
    void a_number_has_one_meeting_until_that_gets_another() {
        String series = opened(meetings.body());
        String first = meetings.scheduled();
        String second = meetings.scheduled();
        assign(first, series, 33);

        JsonNode refusal = assign(second, series, 33).get("refusal");
        assertThat(refusal.get("code").asString()).isEqualTo("ORDINAL_TAKEN");
        assertThat(refusal.get("existing").asString()).isEqualTo(first);

        assign(first, series, 34);
        assertThat(assign(second, series, 33).at("/meeting/series/ordinal").asInt())
                .isEqualTo(33);
        assertThat(assign(first, series, 33).at("/refusal/existing").asString()).isEqualTo(second);
    }

    @Test
    void a_closed_series_says_so_and_is_not_closed_again() {
        String series = opened(meetings.body());
        assertThat(staff.data(CLOSE, Map.of("series", series))
                        .at("/closeMeetingSeries/refusal")
                        .isNull())
                .isTrue();

        JsonNode closed = staff.data(SERIES, Map.of("series", series)).get("meetingSeries");
        assertThat(closed.at("/closing/on/edtf").asString()).isEqualTo("2027-12-31");
        assertThat(closed.get("history").findValuesAsString("name"))
                .containsExactly("MeetingSeriesOpened", "MeetingSeriesClosed");
        assertThat(staff.data(CLOSE, Map.of("series", series))
                        .at("/closeMeetingSeries/refusal/code")
                        .asString())
                .isEqualTo("SERIES_CLOSED");
    }

    @Test
    void a_voided_series_leaves_the_list_of_its_body_and_stays_on_record() {
        String body = meetings.body();
        String right = opened(body);
        String wrong = opened(body);
        Client editor = Story.as(port, Role.EDITOR);
        assertThat(staff.error(VOID, Map.of("series", wrong))).isEqualTo("NOT_ALLOWED");

        JsonNode voided = editor.data(VOID, Map.of("series", wrong)).get("voidMeetingSeries");

        assertThat(voided.at("/meetingSeries/voiding/reason").asString()).isEqualTo("Entered twice");
        JsonNode lists = staff.data(LISTS, Map.of("body", body));
        assertThat(lists.get("listed").findValuesAsString("id")).containsExactly(right);
        assertThat(lists.get("all").findValuesAsString("id")).containsExactlyInAnyOrder(right, wrong);
        assertThat(lists.at("/all/totalCount").asInt()).isEqualTo(2);
        assertThat(editor.data(VOID, Map.of("series", wrong))
                        .at("/voidMeetingSeries/refusal/code")
                        .asString())
                .isEqualTo("SERIES_VOIDED");
    }

    private String opened(String body) {
        return staff.data(OPEN, Map.of("body", body))
                .at("/openMeetingSeries/meetingSeries/id")
                .asString();
    }

    private JsonNode assign(String meeting, String series, int ordinal) {
        return staff.data(ASSIGN, Map.of("meeting", meeting, "series", series, "ordinal", ordinal))
                .get("assignToSeries");
    }
}
