package briefing.graphql.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks graphql-transport-ws as any client would. */
public final class Socket implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private Socket(int port) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this)
                .join();
    }

    /** Opens a connection and sends its first message. */
    public static Socket open(int port, @Nullable String token) {
        Socket socket = new Socket(port);
        Map<String, ?> payload = token == null ? Map.of() : Map.of("Authorization", "Bearer " + token);
        socket.send(Map.of("type", "connection_init", "payload", payload));
        return socket;
    }

    public static Socket opened(int port, @Nullable String token) {
        Socket socket = open(port, token);
        if (!socket.next().at("/type").asString().equals("connection_ack")) {
            throw new AssertionError("The server does not answer the first message.");
        }
        return socket;
    }

    public void subscribe(String document, Map<String, ?> variables) {
        send(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document, "variables", variables)));
    }

    public void send(Map<String, ?> message) {
        sendText(JSON.writeValueAsString(message));
    }

    public void sendText(String text) {
        socket.sendText(text, true).join();
    }

    /** The next message; messages that only keep the connection alive are left out. */
    public JsonNode next() {
        JsonNode message = await(received);
        return message.at("/type").asString().matches("ping|pong") ? next() : message;
    }

    /** The code with which the server closed. */
    public int closeCode() {
        return await(closed);
    }

    private static <T> T await(BlockingQueue<T> queue) {
        try {
            return Objects.requireNonNull(queue.poll(15, TimeUnit.SECONDS), "nothing came in time");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            received.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.add(code);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
