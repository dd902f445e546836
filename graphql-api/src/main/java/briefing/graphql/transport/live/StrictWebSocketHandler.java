package briefing.graphql.transport.live;

import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.RefusedBecause;
import briefing.graphql.shared.security.SecurityLog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import reactor.core.publisher.Mono;

/**
 * Serves graphql-transport-ws. Spring's own handler answers what is no message with a stack trace, has up to 256 items
 * of each subscription wait for a client that reads slowly, and keeps room for the longest message on every connection.
 */
final class StrictWebSocketHandler extends AbstractWebSocketHandler implements SubProtocolCapable {
    private static final String PROTOCOL = "graphql-transport-ws";

    private final Map<String, Connection> connections = new ConcurrentHashMap<>();
    private final Conversation conversation;
    private final Seats seats;
    private final Load load;
    private final SocketLimits limits;
    private final SecurityLog log;
    private volatile boolean goingAway;

    StrictWebSocketHandler(Conversation conversation, Seats seats, Load load, SocketLimits limits, SecurityLog log) {
        this.conversation = conversation;
        this.seats = seats;
        this.load = load;
        this.limits = limits;
        this.log = log;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
            Wire.of(session).cutOff(Closing.FOREIGN);
            return;
        }
        Connection connection = new Connection(session, limits, load, log);
        connections.put(session.getId(), connection);
        seats.admit(connection, connection.taker().address())
                .ifPresent(eldest ->
                        eldest.refuse(RefusedBecause.LIMIT_EXCEEDED, "websocket-strangers", Closing.CROWDED_OUT));
        connection.after(limits.signedInWithin(), () -> {
            if (!connection.isSignedIn()) {
                connection.refuse(RefusedBecause.CONNECTION_BROKEN, "websocket-not-signed-in", Closing.LATE);
            }
        });
        if (goingAway) {
            connection.close(Closing.GOING_AWAY);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Connection connection = connections.get(session.getId());
        if (connection == null) {
            return;
        }
        try {
            String whole = connection.add(message);
            if (whole != null) {
                conversation.take(connection, whole);
            }
        } catch (Incoming.TooLong e) {
            connection.refuse(RefusedBecause.LIMIT_EXCEEDED, "websocket-message-too-long", Closing.TOO_LONG);
        } catch (Quota.Exceeded exceeded) {
            connection.refuse(RefusedBecause.LIMIT_EXCEEDED, exceeded.name(), Closing.of(exceeded));
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        Connection connection = connections.get(session.getId());
        if (connection != null) {
            Conversation.invalid(connection, "in bytes");
        }
    }

    /** A seat is free again once a client that was closed has surely been cut off. */
    @Override
    public void afterConnectionClosed(WebSocketSession session, @Nullable CloseStatus status) {
        Connection connection = connections.remove(session.getId());
        if (connection == null) {
            return;
        }
        connection.ended();
        if (connection.isClosedByUs() && connection.isSignedIn()) {
            Mono.delay(Wire.CLOSED_WITHIN).subscribe(_ -> seats.leave(connection));
        } else {
            seats.leave(connection);
        }
    }

    boolean isGoingAway() {
        return goingAway;
    }

    /** Takes nobody any more and closes all connections, each once what was asked there is answered. */
    CompletableFuture<Void> goAway() {
        goingAway = true;
        return CompletableFuture.allOf(
                connections.values().stream().map(Connection::goAway).toArray(CompletableFuture[]::new));
    }
}
