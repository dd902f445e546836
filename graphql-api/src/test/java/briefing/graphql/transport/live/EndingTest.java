package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An instance that ends tells its clients first, and answers what it was asked. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndingTest {
    private static final String FOLLOW =
            "subscription { meetingChanged(id: \"meeting_00000000000000000000000000\") { position } }";
    private static final String ALIVE = "HEAD /livez HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String WHERE = "{ viewer { position } }";

    private final Node node = Node.graceful(Node.freshDatabase(), "--briefing.clients-leave-within=60s");

    @Test
    void clients_are_told_to_go_elsewhere_and_what_was_asked_is_answered() throws Exception {
        try (Socket follower = opened();
                Socket asker = opened();
                Raw stream = Raw.connected(node.port());
                Raw kept = Raw.connected(node.port());
                Raw late = Raw.connected(node.port())) {
            follower.subscribe(FOLLOW, Map.of());
            stream.send(following());
            stream.until(":\n\n");
            kept.send(ALIVE);
            assertThat(kept.head()).contains("200").doesNotContainIgnoringCase("connection: close");
            askWhatTakesAWhile(asker);

            CompletableFuture<Void> ended = CompletableFuture.runAsync(node::close);

            assertThat(follower.closeCode()).isEqualTo(1001);
            assertThat(follower.rest()).isEmpty();
            assertThat(stream.rest()).doesNotContain("event");
            late.askForWebSocket(null);
            assertThat(late.answer()).startsWith("HTTP/1.1 503 ").contains("TRY_AGAIN");
            kept.send(ALIVE);
            assertThat(kept.head()).contains("200").containsIgnoringCase("connection: close");
            assertThat(asker.next().toString()).contains("POSITION_NOT_REACHED");
            assertThat(asker.closeCode()).isEqualTo(1001);
            assertThat(kept.ended()).isTrue();
            ended.get(100, TimeUnit.SECONDS);
        }
    }

    private Socket opened() {
        return Socket.opened(node.port(), Story.token(Role.STAFF));
    }

    /** Waits for a position that nobody reaches. */
    private static void askWhatTakesAWhile(Socket socket) {
        socket.subscribe(WHERE, Map.of());
        String here = socket.next().at("/payload/data/viewer/position").asString();
        assertThat(socket.next().at("/type").asString()).isEqualTo("complete");
        Map<String, ?> extensions = Map.of("position", here.replaceAll("\\.[0-9]+$", ".999999"));
        Map<String, ?> payload = Map.of("query", WHERE, "extensions", extensions);
        socket.send(Map.of("type", "subscribe", "id", "slow", "payload", payload));
        socket.send(Map.of("type", "ping"));
        assertThat(socket.nextOfAny().at("/type").asString()).isEqualTo("pong");
    }

    private static String following() {
        String body = Client.body(FOLLOW, Map.of());
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Accept: text/event-stream\r\nAuthorization: Bearer " + Story.token(Role.STAFF)
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
