package briefing.graphql.transport.live;

import briefing.graphql.shared.Callers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/**
 * Speaks graphql-transport-ws. Spring's own handler answers what is no message with a stack trace, and has up to 256
 * items of each subscription wait for a client that reads slowly; here one waits.
 */
final class StrictWebSocketHandler extends AbstractWebSocketHandler implements SubProtocolCapable {
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
    private static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");
    private static final CloseStatus FOREIGN = new CloseStatus(4406, "Subprotocol not acceptable");
    private static final CloseStatus NOT_GREETED = new CloseStatus(4408, "Connection initialisation timeout");
    private static final CloseStatus ID_TAKEN = new CloseStatus(4409, "Subscriber for this id already exists");
    private static final CloseStatus GREETED_TWICE = new CloseStatus(4429, "Too many initialisation requests");

    private final Map<String, Connection> connections = new ConcurrentHashMap<>();
    private final WebGraphQlHandler handler;
    private final SocketSignIn signIn;
    private final SocketLimits limits;
    private final SparingLog log;

    StrictWebSocketHandler(WebGraphQlHandler handler, Callers callers, SocketLimits limits, SparingLog log) {
        this.handler = handler;
        this.signIn = new SocketSignIn(handler.getWebSocketInterceptor(), callers);
        this.limits = limits;
        this.log = log;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
            session.close(FOREIGN);
        } else if (connections.size() >= limits.connectionsMax()) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
        } else {
            Connection connection = new Connection(limits.bound(session), limits.patience(), log);
            connections.put(session.getId(), connection);
            connection.after(limits.greetedWithin(), () -> {
                if (!connection.isGreeted()) {
                    connection.close(NOT_GREETED);
                }
            });
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        Connection connection = connections.get(session.getId());
        if (connection == null) {
            return;
        }
        try {
            take(session, connection, Frame.read(message.getPayload()));
        } catch (Frame.Malformed malformed) {
            closeInvalid(session, connection, String.valueOf(malformed.getMessage()));
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        Connection connection = connections.get(session.getId());
        if (connection != null) {
            closeInvalid(session, connection, "in bytes");
        }
    }

    private void closeInvalid(WebSocketSession session, Connection connection, String reason) {
        log.closed(session.getId(), "it sent a message " + reason);
        connection.close(INVALID_MESSAGE);
    }

    private void take(WebSocketSession session, Connection connection, Frame frame) {
        switch (frame.type()) {
            case CONNECTION_INIT -> greet(session, connection, frame.payload());
            case PING -> connection.send("pong", null, null);
            case PONG -> {}
            case SUBSCRIBE -> subscribe(session, connection, frame);
            case COMPLETE -> connection.cancel(frame.id());
        }
    }

    private void greet(WebSocketSession session, Connection connection, Map<String, Object> payload) {
        if (!connection.greet()) {
            connection.close(GREETED_TWICE);
        } else if (!signIn.accept(session, connection, payload)) {
            connection.close(UNAUTHORIZED);
        } else {
            connection.ready();
            connection.send("connection_ack", null, null);
            connection.pingEvery(limits.keepAlive());
        }
    }

    private void subscribe(WebSocketSession session, Connection connection, Frame frame) {
        if (!connection.isReady()) {
            connection.close(UNAUTHORIZED);
            return;
        }
        Operation operation = new Operation(Objects.requireNonNull(frame.id()), connection);
        if (!connection.begin(operation)) {
            connection.close(ID_TAKEN);
        } else if (connection.operationsUnderWay() > limits.operationsMax()) {
            connection.end(operation, "error", Operation.tooMany(limits.operationsMax()));
        } else {
            WebSocketGraphQlRequest request = signIn.request(session, operation.id(), frame.payload());
            signIn.as(session, () -> handler.handleRequest(request))
                    .subscribeOn(Connection.WAITING)
                    .flatMapMany(Operation::items)
                    .publishOn(Connection.WAITING, 1)
                    .subscribe(operation);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, @Nullable CloseStatus status) {
        Connection connection = connections.remove(session.getId());
        if (connection != null) {
            connection.ended();
        }
    }
}
