package briefing.graphql.transport.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
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
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The code of a connection that ended without any. */
    static final int BROKEN = 1006;

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private volatile boolean reading = true;

    private Socket(int port, List<String> protocols) {
        WebSocket.Builder handshake = HTTP.newWebSocketBuilder();
        if (!protocols.isEmpty()) {
            handshake.subprotocols(
                    protocols.getFirst(), protocols.subList(1, protocols.size()).toArray(String[]::new));
        }
        socket = handshake
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this)
                .join();
    }

    /** Opens a connection that names its subprotocols, and sends nothing. */
    public static Socket silent(int port, String... protocols) {
        return new Socket(port, List.of(protocols));
    }

    /** Opens a connection and sends its first message. */
    public static Socket open(int port, @Nullable String token) {
        Socket socket = silent(port, "graphql-transport-ws");
        socket.greet(token);
        return socket;
    }

    /** Sends the first message. */
    void greet(@Nullable String token) {
        Map<String, ?> payload = token == null ? Map.of() : Map.of("Authorization", "Bearer " + token);
        send(Map.of("type", "connection_init", "payload", payload));
    }

    public static Socket opened(int port, @Nullable String token) {
        Socket socket = open(port, token);
        if (!socket.next().at("/type").asString().equals("connection_ack")) {
            throw new AssertionError("The server does not answer the first message.");
        }
        return socket;
    }

    public void subscribe(String document, Map<String, ?> variables) {
        subscribe("1", document, variables);
    }

    public void subscribe(String id, String document, Map<String, ?> variables) {
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document, "variables", variables)));
    }

    public void send(Map<String, ?> message) {
        sendText(JSON.writeValueAsString(message));
    }

    public void sendText(String text) {
        socket.sendText(text, true).join();
    }

    public void sendBytes(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** Takes nothing more from the connection, until told to read again. */
    public void stopReading() {
        reading = false;
    }

    public void readAgain() {
        reading = true;
        socket.request(1);
    }

    /** The next message of any type. */
    public JsonNode nextOfAny() {
        return await(received);
    }

    /** What came and was not looked at yet. */
    public List<JsonNode> rest() {
        List<JsonNode> rest = new ArrayList<>();
        received.drainTo(rest);
        return rest;
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
        if (reading) {
            from.request(1);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.add(code);
        return null;
    }

    /** A connection that breaks is closed with what the standard reserves for that. */
    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.add(BROKEN);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
