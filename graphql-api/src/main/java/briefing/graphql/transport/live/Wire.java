package briefing.graphql.transport.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.websocket.Constants;
import org.apache.tomcat.websocket.WsSession;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** One WebSocket as the server has it, which never waits for its client longer than it is told to. */
record Wire(WebSocketSession session) {
    /** How long a client may take to answer that its connection is closed; then it is cut off. */
    static final Duration CLOSED_WITHIN = Duration.ofSeconds(2);

    private static final Duration STRANGER_TAKES_WITHIN = Duration.ofSeconds(1);

    /** That of a stranger, for whom nobody waits. */
    static Wire of(WebSocketSession session) {
        Wire wire = new Wire(session);
        wire.properties().put(Constants.SESSION_CLOSE_TIMEOUT_PROPERTY, CLOSED_WITHIN.toMillis());
        wire.takenWithin(STRANGER_TAKES_WITHIN);
        return wire;
    }

    /** Has the server cut off a client that never takes what is sent. */
    void takenWithin(Duration patience) {
        properties().put(Constants.BLOCKING_SEND_TIMEOUT_PROPERTY, patience.toMillis());
    }

    void send(TextMessage message) throws IOException {
        if (!session.isOpen()) {
            throw new IOException("The client has left.");
        }
        session.sendMessage(message);
    }

    void close(CloseStatus status) throws IOException {
        session.close(status);
    }

    /** Closes without waiting for the client's answer. */
    void cutOff(CloseStatus status) {
        CloseReason reason = new CloseReason(CloseCodes.getCloseCode(status.getCode()), status.getReason());
        connected().doClose(reason, reason, true);
    }

    private Map<String, Object> properties() {
        return connected().getUserProperties();
    }

    private WsSession connected() {
        return Objects.requireNonNull(((NativeWebSocketSession) session).getNativeSession(WsSession.class));
    }
}
