package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** How much WebSockets may take of an instance, and of its log. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class WebSocketLimitsTest {
    private static final String FOLLOW = "subscription ($id: ID!) { meetingChanged(id: $id) { position } }";
    private static final String ASK = "{ viewer { subject } }";

    @LocalServerPort
    private int port;

    @Test
    void many_that_speak_nonsense_leave_a_few_lines_without_a_word_of_it() {
        Logger logger = (Logger) LoggerFactory.getLogger("briefing.security");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        try {
            for (int i = 0; i < 30; i++) {
                try (Socket socket = opened()) {
                    socket.sendText("{\"type\":\"nonsense\"}");
                    assertThat(socket.closeCode()).isEqualTo(4400);
                }
            }
        } finally {
            logger.detachAppender(lines);
        }

        assertThat(lines.list)
                .hasSizeBetween(1, 20)
                .allSatisfy(line -> assertThat(line.getLevel()).isEqualTo(Level.WARN))
                .allSatisfy(line -> assertThat(line.getThrowableProxy()).isNull())
                .noneMatch(line -> line.getFormattedMessage().contains("nonsense"));
    }

    @Test
    void the_51st_operation_is_refused_and_the_connection_goes_on() {
        String meeting = meeting();
        try (Socket socket = opened()) {
            for (int i = 1; i <= 51; i++) {
                socket.subscribe(String.valueOf(i), FOLLOW, Map.of("id", meeting));
            }

            JsonNode error = socket.next();

            assertThat(error.at("/id").asString()).isEqualTo("51");
            JsonNode told = error.at("/payload/0/extensions");
            assertThat(told.at("/code").asString()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(told.at("/exceeded").asString()).isEqualTo("SUBSCRIPTIONS");
            assertThat(List.of(told.at("/requested").asInt(), told.at("/limit").asInt()))
                    .containsExactly(51, 50);
            socket.send(Map.of("type", "complete", "id", "7"));
            socket.subscribe("51", ASK, Map.of());
            assertThat(socket.next().at("/payload/data/viewer/subject").asString())
                    .isEqualTo("staff-1");
        }
    }

    @Test
    void one_connection_too_many_is_told_to_come_later() {
        try (Node node = Node.on(Node.freshDatabase(), "--briefing.web-sockets-max=1")) {
            try (Socket first = Socket.opened(node.port(), Story.token(Role.STAFF));
                    Raw second = Raw.handshake(node.port(), null)) {
                assertThat(second.head()).startsWith("HTTP/1.1 429 ");
                assertThat(second.rest()).contains("LIMIT_EXCEEDED", "SOCKETS");
                first.send(Map.of("type", "ping"));
                assertThat(first.nextOfAny().at("/type").asString()).isEqualTo("pong");
            }

            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            Socket.opened(node.port(), Story.token(Role.STAFF)).close());
        }
    }

    private Socket opened() {
        return Socket.opened(port, Story.token(Role.STAFF));
    }

    private String meeting() {
        return new Meetings(Story.as(port, Role.STAFF)).scheduled();
    }
}
