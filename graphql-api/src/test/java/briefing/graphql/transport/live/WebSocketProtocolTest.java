package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Subprotocol graphql-transport-ws, message by message. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class WebSocketProtocolTest {
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final String FOLLOW =
            "subscription ($id: ID!, $after: LogPosition) { meetingChanged(id: $id, after: $after) { position } }";
    private static final String ASK = "{ viewer { subject } }";

    @LocalServerPort
    private int port;

    @Test
    void who_asks_before_the_greeting_is_closed_with_4401() {
        try (Socket socket = Socket.silent(port, PROTOCOL)) {
            socket.subscribe(ASK, Map.of());

            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void who_does_not_greet_in_time_is_closed_with_4408() {
        try (Node node = Node.on(Node.freshDatabase(), "--spring.graphql.websocket.connection-init-timeout=50ms");
                Socket socket = Socket.silent(node.port(), PROTOCOL)) {
            assertThat(socket.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void who_greets_twice_is_closed_with_4429() {
        try (Socket socket = opened()) {
            socket.send(Map.of("type", "connection_init"));

            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }

    @Test
    void an_id_that_is_taken_closes_with_4409() {
        try (Socket socket = opened()) {
            socket.subscribe("same", FOLLOW, Map.of("id", meeting()));
            socket.subscribe("same", FOLLOW, Map.of("id", meeting()));

            assertThat(socket.closeCode()).isEqualTo(4409);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"ping\"",
                "{}",
                "{\"type\":5}",
                "{\"type\":\"sing\"}",
                "{\"type\":\"PING\"}",
                "{\"type\":\"connection_ack\"}",
                "{\"type\":\"ping\",\"payload\":5}",
                "{\"type\":\"complete\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ viewer { subject } }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{ viewer { subject } }\"}}",
                "{\"type\":\"subscribe\",\"id\":5,\"payload\":{\"query\":\"{ viewer { subject } }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":5}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ a }\",\"operationName\":5}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ a }\",\"variables\":[]}}"
            })
    void what_is_no_message_closes_with_4400(String text) {
        try (Socket socket = opened()) {
            socket.sendText(text);

            assertThat(socket.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void bytes_close_with_4400() {
        try (Socket socket = opened()) {
            socket.sendBytes("{\"type\":\"ping\"}".getBytes(StandardCharsets.UTF_8));

            assertThat(socket.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void a_ping_is_answered_with_a_pong() {
        try (Socket socket = opened()) {
            socket.send(Map.of("type", "ping"));

            assertThat(socket.nextOfAny().toString()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void a_pong_may_come_unasked() {
        try (Socket socket = opened()) {
            socket.send(Map.of("type", "pong", "payload", Map.of("any", "thing")));
            socket.subscribe(ASK, Map.of());

            assertThat(socket.next().at("/type").asString()).isEqualTo("next");
        }
    }

    @Test
    void the_greeting_is_acknowledged_with_nothing_but_that() {
        try (Socket socket = Socket.open(port, Story.token(Role.READER))) {
            assertThat(socket.next().toString()).isEqualTo("{\"type\":\"connection_ack\"}");
        }
    }

    @Test
    void a_query_is_answered_and_completed_and_its_id_is_free_again() {
        try (Socket socket = opened()) {
            for (int i = 0; i < 3; i++) {
                socket.subscribe("again", ASK, Map.of());

                assertThat(socket.next().at("/payload/data/viewer/subject").asString())
                        .isEqualTo("staff-1");
                assertThat(socket.next().toString()).isEqualTo("{\"type\":\"complete\",\"id\":\"again\"}");
            }
        }
    }

    @Test
    void what_is_wrong_with_a_document_is_an_error_and_the_connection_goes_on() {
        try (Socket socket = opened()) {
            socket.subscribe("{ unheardOf }", Map.of());

            JsonNode error = socket.next();

            assertThat(error.at("/type").asString()).isEqualTo("error");
            assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("REQUEST_INVALID");
            socket.subscribe(ASK, Map.of());
            assertThat(socket.next().at("/type").asString()).isEqualTo("next");
        }
    }

    @Test
    void a_document_may_be_named_by_its_id() {
        try (Socket socket = opened()) {
            Map<String, String> payload = Map.of("documentId", "sha256:" + "0".repeat(64));
            socket.send(Map.of("type", "subscribe", "id", "1", "payload", payload));

            assertThat(socket.next().toString()).contains("DOCUMENT_UNKNOWN");
        }
    }

    @Test
    void complete_ends_a_subscription_and_nothing_more_is_said_of_it() {
        Meetings meetings = new Meetings(Story.as(port, Role.STAFF));
        String meeting = meetings.scheduled();
        try (Socket socket = opened()) {
            socket.subscribe("a", FOLLOW, Map.of("id", meeting, "after", meetings.position()));
            meetings.move(meeting, "2027-05");
            assertThat(socket.next().at("/id").asString()).isEqualTo("a");

            socket.send(Map.of("type", "complete", "id", "a"));
            socket.send(Map.of("type", "complete", "id", "unheard of"));
            String seen = meetings.position();
            meetings.move(meeting, "2027-06");
            socket.subscribe("b", FOLLOW, Map.of("id", meeting, "after", seen));

            assertThat(socket.next().at("/id").asString()).isEqualTo("b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "graphql-ws", "mqtt"})
    void a_connection_of_another_subprotocol_is_closed_with_4406(String protocol) {
        try (Socket socket = protocol.isEmpty() ? Socket.silent(port) : Socket.silent(port, protocol)) {
            assertThat(socket.closeCode()).isEqualTo(4406);
        }
    }

    @Test
    void a_client_that_knows_several_subprotocols_is_served_in_ours() {
        try (Socket socket = Socket.silent(port, "graphql-ws", PROTOCOL)) {
            socket.greet(Story.token(Role.READER));

            assertThat(socket.next().at("/type").asString()).isEqualTo("connection_ack");
        }
    }

    private Socket opened() {
        return Socket.opened(port, Story.token(Role.STAFF));
    }

    private String meeting() {
        return new Meetings(Story.as(port, Role.STAFF)).scheduled();
    }
}
