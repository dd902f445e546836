package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import briefing.graphql.transport.live.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Ways in: WebSocket, server-sent events and plain HTTP, each with what it can carry. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class TransportsTest {
    private static final String FOLLOW =
            "subscription ($id: ID!, $after: LogPosition) { meetingChanged(id: $id, after: $after) {"
                    + " position meeting { version when { date { edtf } recordedBy { name } } } } }";
    private static final String EDTF = "/meetingChanged/meeting/when/date/edtf";

    @LocalServerPort
    private int port;

    private Client staff;
    private Meetings meetings;
    private String meeting;

    @BeforeEach
    void a_meeting() {
        staff = Story.as(port, Role.STAFF);
        meetings = new Meetings(staff);
        meeting = meetings.scheduled();
    }

    @Test
    void a_subscription_over_websocket_delivers_each_change_in_order() {
        try (Socket socket = Socket.opened(port, Story.token(Role.STAFF))) {
            socket.subscribe(FOLLOW, Map.of("id", meeting, "after", meetings.position()));

            for (int month = 1; month < 8; month++) {
                meetings.move(meeting, "2027-0" + month);
            }

            List<String> read = new ArrayList<>();
            for (int month = 1; month < 8; month++) {
                read.add(data(socket).at(EDTF).asString());
            }
            assertThat(read)
                    .containsExactly("2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06", "2027-07");
        }
    }

    @Test
    void a_subscription_resumes_after_the_last_position_that_was_seen() {
        String seen = meetings.move(meeting, "2027-03-10");
        meetings.move(meeting, "2027-03-11");
        meetings.move(meeting, "2027-03-12");

        try (Socket socket = Socket.opened(port, Story.token(Role.READER))) {
            socket.subscribe(FOLLOW, Map.of("id", meeting, "after", seen));

            assertThat(data(socket).at(EDTF).asString()).isEqualTo("2027-03-11");
            assertThat(data(socket).at(EDTF).asString()).isEqualTo("2027-03-12");
        }
    }

    @Test
    void without_a_token_a_websocket_gives_nothing() {
        try (Socket socket = Socket.open(port, null)) {
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_websocket_with_a_wrong_token_is_closed() {
        try (Socket socket = Socket.open(port, "rubbish")) {
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void a_subscription_and_then_its_connection_end_when_the_token_ends() {
        String token =
                Story.token(Role.STAFF) + "~" + Instant.now().plusSeconds(3).toEpochMilli();
        try (Socket socket = Socket.opened(port, token)) {
            socket.subscribe(FOLLOW, Map.of("id", meeting));

            JsonNode end = socket.next();

            assertThat(end.at("/type").asString()).isEqualTo("error");
            assertThat(end.at("/payload/0/extensions/code").asString()).isEqualTo("NOT_SIGNED_IN");
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void queries_and_commands_may_come_over_websocket_and_may_be_long() {
        try (Socket socket = Socket.opened(port, Story.token(Role.STAFF))) {
            socket.subscribe("{ viewer { subject } }" + "#".repeat(20_000), Map.of());

            assertThat(data(socket).at("/viewer/subject").asString()).isEqualTo("staff-1");
        }
    }

    @Test
    void a_subscription_over_server_sent_events_delivers_each_change() {
        String seen = meetings.move(meeting, "2027-03-10");
        meetings.move(meeting, "2027-03-11");

        HttpResponse<Stream<String>> response = events(FOLLOW, Map.of("id", meeting, "after", seen));

        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        try (Stream<String> lines = response.body()) {
            Iterator<String> data =
                    lines.filter(line -> line.startsWith("data:")).iterator();
            assertThat(data.next()).contains("\"edtf\":\"2027-03-11\"");
            meetings.move(meeting, "2027-03-12");
            assertThat(data.next()).contains("\"edtf\":\"2027-03-12\"");
        }
    }

    @Test
    void a_command_over_server_sent_events_is_refused_before_anything_runs() {
        String before = meetings.position();
        String command = "mutation ($meeting: ID!) { rescheduleMeeting(input: {meeting: $meeting,"
                + " when: {edtf: \"2028-01-01\"}, basis: {ownKnowledge: true}}) { receipt { token } } }";

        try (Stream<String> lines = events(command, Map.of("meeting", meeting)).body()) {
            assertThat(lines.toList().toString()).contains("TRANSPORT_UNSUPPORTED");
        }

        assertThat(meetings.position()).isEqualTo(before);
    }

    @Test
    void what_is_wrong_with_a_document_is_told_over_server_sent_events_too() {
        try (Stream<String> lines =
                events("subscription { unheardOf }", Map.of()).body()) {
            assertThat(lines.toList().toString()).contains("REQUEST_INVALID").contains("unheardOf");
        }
    }

    @Test
    void a_subscription_over_plain_http_is_refused() {
        for (String accept : new String[] {"application/json", "application/graphql-response+json", "*/*"}) {
            String answer = staff.post(Client.body(FOLLOW, Map.of("id", meeting)), Map.of("Accept", accept))
                    .body();

            assertThat(answer).contains("TRANSPORT_UNSUPPORTED").doesNotContain("upstream", "prefetch");
        }
    }

    @Test
    void clients_that_also_take_an_event_stream_get_plain_answers() {
        HttpResponse<String> response = staff.post(
                Client.body("{ viewer { subject } }", Map.of()),
                Map.of(
                        "Accept",
                        "application/graphql-response+json, application/graphql+json, application/json,"
                                + " text/event-stream, multipart/mixed"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"subject\":\"staff-1\"");
    }

    private HttpResponse<Stream<String>> events(String document, Map<String, ?> variables) {
        return Client.send(
                staff.request("/graphql")
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(Client.body(document, variables)))
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
    }

    private static JsonNode data(Socket socket) {
        JsonNode message = socket.next();
        assertThat(message.at("/payload/errors").isMissingNode())
                .as(message.toString())
                .isTrue();
        return message.at("/payload/data");
    }
}
