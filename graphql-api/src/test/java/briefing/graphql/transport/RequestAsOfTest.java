package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import briefing.graphql.transport.live.Socket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole request reads as of a past moment, without a word of it in the operation. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class RequestAsOfTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NODE =
            "query ($id: ID!) { node(id: $id) { ... on Meeting { when { date { edtf } } history { edges { node {"
                    + " recordedAt } } } } } }";
    private static final String EDTF = "/node/when/date/edtf";

    @LocalServerPort
    private int port;

    private Client staff;
    private Meetings meetings;
    private String meeting;
    private String before;

    @BeforeEach
    void a_meeting_that_was_moved() {
        staff = Story.as(port, Role.STAFF);
        meetings = new Meetings(staff);
        meeting = meetings.scheduled();
        meetings.move(meeting, "2027-03-10");
        before = lastRecorded();
        meetings.move(meeting, "2027-03-11");
    }

    @Test
    void a_header_or_an_extension_says_when() {
        String body = Client.body(NODE, Map.of("id", meeting));

        assertThat(data(staff.post(body, Map.of())).at(EDTF).asString()).isEqualTo("2027-03-11");
        assertThat(data(staff.post(body, Map.of("Briefing-As-Of", before)))
                        .at(EDTF)
                        .asString())
                .isEqualTo("2027-03-10");
        assertThat(data(staff.post(extended(NODE, Map.of("asOf", before)), Map.of()))
                        .at(EDTF)
                        .asString())
                .isEqualTo("2027-03-10");
    }

    @Test
    void it_holds_over_websocket_too() {
        try (Socket socket = Socket.opened(port, Story.token(Role.READER))) {
            socket.send(Map.of(
                    "id",
                    "1",
                    "type",
                    "subscribe",
                    "payload",
                    Map.of("query", NODE, "variables", Map.of("id", meeting), "extensions", Map.of("asOf", before))));

            assertThat(socket.next().at("/payload/data" + EDTF).asString()).isEqualTo("2027-03-10");
        }
    }

    @Test
    void the_arguments_of_a_field_say_more_about_that_field() {
        String both = """
                query ($id: ID!) {
                  then: nodes(ids: [$id]) { ...edtf }
                  now: nodes(ids: [$id], at: "%s") { ...edtf }
                }
                fragment edtf on Meeting { when { date { edtf } } }
                """.formatted(meetings.position());

        JsonNode data = data(staff.post(Client.body(both, Map.of("id", meeting)), Map.of("Briefing-As-Of", before)));

        assertThat(data.at("/then/0/when/date/edtf").asString()).isEqualTo("2027-03-10");
        assertThat(data.at("/now/0/when/date/edtf").asString()).isEqualTo("2027-03-11");
    }

    @Test
    void the_outcome_of_a_command_is_read_after_it_all_the_same() {
        String command = "mutation { rescheduleMeeting(input: {meeting: \"" + meeting
                + "\", when: {edtf: \"2027-03-12\"}, basis: {ownKnowledge: true}}) { meeting { when { date { edtf } } } } }";

        JsonNode data = data(staff.post(Client.body(command, Map.of()), Map.of("Briefing-As-Of", before)));

        assertThat(data.at("/rescheduleMeeting/meeting/when/date/edtf").asString())
                .isEqualTo("2027-03-12");
    }

    @Test
    void what_is_no_past_instant_is_refused() {
        String body = Client.body(NODE, Map.of("id", meeting));

        assertThat(staff.post(body, Map.of("Briefing-As-Of", "yesterday")).body())
                .contains("INSTANT_MALFORMED");
        assertThat(staff.post(body, Map.of("Briefing-As-Of", "9999-01-01T00:00:00Z"))
                        .body())
                .contains("AS_OF_IN_FUTURE");
    }

    private String extended(String query, Map<String, String> extensions) {
        return JSON.writeValueAsString(
                Map.of("query", query, "variables", Map.of("id", meeting), "extensions", extensions));
    }

    private String lastRecorded() {
        List<String> recorded =
                staff.data(NODE, Map.of("id", meeting)).at("/node/history").findValuesAsString("recordedAt");
        return recorded.getLast();
    }

    private static JsonNode data(HttpResponse<String> response) {
        return JSON.readTree(response.body()).get("data");
    }
}
