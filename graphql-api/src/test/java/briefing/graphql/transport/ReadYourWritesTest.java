package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import briefing.graphql.transport.live.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever gives a receipt's token reads at or after it, however the request is sent. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class ReadYourWritesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHERE = "{ viewer { position } }";
    private static final String FOLLOW =
            "subscription { meetingChanged(id: \"meeting_1h2qdv2jrr6ad8jx4gdrthhg1g\") { position } }";

    @LocalServerPort
    private int port;

    private Client staff;
    private Meetings meetings;

    @BeforeEach
    void somebody() {
        staff = Story.as(port, Role.STAFF);
        meetings = new Meetings(staff);
    }

    /** A way in which a query and a token may be sent together. */
    enum Way {
        POST_WITH_HEADER,
        POST_WITH_EXTENSION,
        GET_WITH_HEADER,
        GET_WITH_EXTENSION,
        WEB_SOCKET_WITH_EXTENSION
    }

    @ParameterizedTest
    @EnumSource
    void a_query_with_a_token_that_the_views_do_not_have_yet_waits_for_it(Way way) {
        String meeting = meetings.scheduled();
        LogPosition next = further(1);

        CompletableFuture<JsonNode> answer = CompletableFuture.supplyAsync(() -> ask(way, next.toString()));
        meetings.move(meeting, "2027-03-10");

        LogPosition read =
                LogPosition.parse(answer.join().at("/data/viewer/position").asString());
        assertThat(read.position()).isGreaterThanOrEqualTo(next.position());
    }

    @ParameterizedTest
    @EnumSource
    void a_token_of_another_log_is_refused(Way way) {
        assertThat(code(ask(way, "another0.1"))).isEqualTo("POSITION_OF_ANOTHER_LOG");
    }

    @Test
    void the_token_as_an_argument_reads_exactly_there() {
        String meeting = meetings.scheduled();
        String token = meetings.move(meeting, "2027-03-10");
        meetings.move(meeting, "2027-03-11");

        JsonNode read = staff.data(
                "query ($id: ID!, $at: LogPosition!) { meeting(id: $id, at: $at) { when { date { edtf } } } }",
                Map.of("id", meeting, "at", token));

        assertThat(read.at("/meeting/when/date/edtf").asString()).isEqualTo("2027-03-10");
    }

    @Test
    void waiting_ends_and_tells_how_far_the_views_are() {
        String now = meetings.position();
        Instant begin = Instant.now();

        JsonNode answer = ask(Way.POST_WITH_HEADER, further(1_000).toString());

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(code(answer)).isEqualTo("POSITION_NOT_REACHED");
        assertThat(answer.at("/errors/0/message").asString()).startsWith("Ask again");
        assertThat(answer.at("/errors/0/extensions/reached").asString()).isEqualTo(now);
    }

    @Test
    void a_subscription_that_begins_now_begins_at_its_token_or_later() {
        assertThat(events("another0.1")).contains("POSITION_OF_ANOTHER_LOG");
        assertThat(events(further(1_000).toString())).contains("POSITION_NOT_REACHED");
    }

    private LogPosition further(int by) {
        LogPosition now = LogPosition.parse(meetings.position());
        return new LogPosition(now.epoch(), now.position() + by);
    }

    private JsonNode ask(Way way, String token) {
        Map<String, ?> payload = Map.of("query", WHERE, "extensions", Map.of("position", token));
        return switch (way) {
            case POST_WITH_HEADER ->
                JSON.readTree(staff.post(Client.body(WHERE, Map.of()), Map.of(RequestedMoment.POSITION_HEADER, token))
                        .body());
            case POST_WITH_EXTENSION ->
                JSON.readTree(
                        staff.post(JSON.writeValueAsString(payload), Map.of()).body());
            case GET_WITH_HEADER -> get("", Map.of(RequestedMoment.POSITION_HEADER, token));
            case GET_WITH_EXTENSION -> get("&extensions=" + encoded("{\"position\":\"" + token + "\"}"), Map.of());
            case WEB_SOCKET_WITH_EXTENSION -> overWebSocket(payload);
        };
    }

    private JsonNode get(String more, Map<String, String> headers) {
        HttpRequest.Builder request = staff.request("/graphql?query=" + encoded(WHERE) + more)
                .header("Accept", "application/json")
                .GET();
        headers.forEach(request::header);
        return JSON.readTree(Client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private JsonNode overWebSocket(Map<String, ?> payload) {
        try (Socket socket = Socket.opened(port, Story.token(Role.STAFF))) {
            socket.send(Map.of("id", "1", "type", "subscribe", "payload", payload));
            return socket.next().get("payload");
        }
    }

    private String events(String token) {
        HttpRequest request = staff.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header(RequestedMoment.POSITION_HEADER, token)
                .POST(HttpRequest.BodyPublishers.ofString(Client.body(FOLLOW, Map.of())))
                .build();
        return Client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }
}
