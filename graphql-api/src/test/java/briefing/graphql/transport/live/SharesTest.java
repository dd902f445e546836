package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token takes a share of what may stay open, and leaves the rest to others. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharesTest {
    private static final String FOLLOW = "subscription ($id: ID!) { meetingChanged(id: $id) { position } }";
    private static final String GREEDY = "greedy-%d~STAFF";

    @LocalServerPort
    private int port;

    private final List<AutoCloseable> open = new ArrayList<>();
    private String meeting;

    @BeforeEach
    void a_meeting() {
        meeting = new Meetings(Story.as(port, Role.STAFF)).scheduled();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void five_hundred_subscriptions_of_one_subject_are_enough_over_whatever_they_come() {
        String token = GREEDY.formatted(1);
        Socket last = socket(token);
        for (int i = 0; i < 499; i++) {
            last = i % 50 == 49 ? socket(token) : last;
            last.subscribe("s" + i, FOLLOW, Map.of("id", meeting));
        }
        Events stream = stream(token);
        assertThat(stream.line()).isEqualTo(":");

        last.subscribe("more", FOLLOW, Map.of("id", meeting));

        JsonNode error = last.next();
        assertThat(error.at("/id").asString()).isEqualTo("more");
        assertExceeded(error.at("/payload/0/extensions"), "SUBSCRIPTIONS", 501, 500);
        assertRefused(stream(token), "SUBSCRIPTIONS", 501, 500);
        last.send(Map.of("type", "complete", "id", "s498"));
        last.subscribe("again", "{ viewer { subject } }", Map.of());
        assertThat(last.next().at("/payload/data/viewer/subject").asString()).isEqualTo("greedy-1");
        assertThat(socket("modest~STAFF")).isNotNull();
    }

    @Test
    void a_hundred_streams_of_one_subject_are_enough() {
        String token = GREEDY.formatted(2);
        for (int i = 0; i < 100; i++) {
            assertThat(stream(token).response().statusCode()).isEqualTo(200);
        }

        assertRefused(stream(token), "STREAMS", 101, 100);
        assertThat(stream("modest~STAFF").response().statusCode()).isEqualTo(200);
    }

    @Test
    void a_hundred_sockets_of_one_subject_are_enough_and_one_that_left_makes_room() {
        String token = GREEDY.formatted(3);
        Raw first = Raw.signedIn(port, token);
        for (int i = 1; i < 100; i++) {
            open.add(Raw.signedIn(port, token));
        }

        try (Socket more = Socket.open(port, token);
                Raw known = Raw.handshake(port, token)) {
            assertThat(more.closeCode()).isEqualTo(1013);
            assertThat(known.head()).startsWith("HTTP/1.1 429 ");
            assertThat(known.rest()).contains("\"exceeded\":\"SOCKETS\"", "\"limit\":100", "\"requested\":101");
        }
        socket("modest~STAFF");
        first.close();
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> socket(token));
    }

    @Test
    void long_messages_of_one_subject_are_few_at_a_time() {
        String token = GREEDY.formatted(4);
        String longer = FOLLOW + "#".repeat(60_000);
        Socket socket = socket(token);
        for (int i = 0; i < 8; i++) {
            socket.subscribe("s" + i, longer, Map.of("id", meeting));
        }

        socket.subscribe("more", longer, Map.of("id", meeting));

        assertThat(socket.next().at("/payload/0/extensions/exceeded").asString())
                .isEqualTo("CHARACTERS_KEPT");
    }

    private Socket socket(String token) {
        Socket socket = Socket.opened(port, token);
        open.add(socket);
        return socket;
    }

    private Events stream(String token) {
        Events events = Events.post(new Client(port, token), FOLLOW, Map.of("id", meeting), null);
        open.add(events);
        return events;
    }

    private static void assertRefused(Events stream, String exceeded, int requested, int limit) {
        assertThat(stream.response().statusCode()).isEqualTo(429);
        JsonNode answer = new JsonMapper().readTree(stream.line());
        assertExceeded(answer.at("/errors/0/extensions"), exceeded, requested, limit);
    }

    private static void assertExceeded(JsonNode told, String exceeded, int requested, int limit) {
        assertThat(told.at("/code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(told.at("/exceeded").asString()).isEqualTo(exceeded);
        assertThat(told.at("/requested").asInt()).isEqualTo(requested);
        assertThat(told.at("/limit").asInt()).isEqualTo(limit);
    }
}
