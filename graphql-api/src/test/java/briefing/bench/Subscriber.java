package briefing.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Follows over a WebSocket, and passes on the position of each item as it comes. */
final class Subscriber implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern POSITION = Pattern.compile("\"position\":\"[a-z0-9]+\\.(\\d+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final LongConsumer positions;
    private final WebSocket socket;

    Subscriber(int port, String token, LongConsumer positions) throws Exception {
        this.positions = positions;
        socket = http.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this)
                .join();
        send(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)));
        if (!first.get(1, TimeUnit.MINUTES).contains("connection_ack")) {
            throw new IllegalStateException("The server said " + first.get() + ".");
        }
    }

    void follow(String id, Question question) {
        Map<String, ?> payload = Map.of("query", question.document(), "variables", question.variables());
        send(Map.of("id", id, "type", "subscribe", "payload", payload));
    }

    private void send(Map<String, ?> message) {
        socket.sendText(JSON.writeValueAsString(message), true).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            var position = POSITION.matcher(part);
            if (position.find()) {
                positions.accept(Long.parseLong(position.group(1)));
            }
            first.complete(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }
}
