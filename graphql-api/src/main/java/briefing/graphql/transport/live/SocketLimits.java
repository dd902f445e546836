package briefing.graphql.transport.live;

import jakarta.websocket.Session;
import java.time.Duration;
import java.util.Objects;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * How much WebSockets may take.
 *
 * @param greetedWithin how long a client may wait before its first message
 * @param keepAlive how often an idle connection is sent a ping
 * @param patience how long a client may take nothing of what is sent, before it is given up; it is cut off when
 *     it does not take that in time either
 * @param operationsMax operations under way on one connection
 * @param connectionsMax connections of this instance
 */
record SocketLimits(
        Duration greetedWithin, Duration keepAlive, Duration patience, int operationsMax, int connectionsMax) {
    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(10);
    private static final String SEND_TIMEOUT_MS = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    /** Has the server cut off a client that never takes what is sent. */
    WebSocketSession bound(WebSocketSession session) {
        Session connected = ((NativeWebSocketSession) session).getNativeSession(Session.class);
        long timeoutMs = patience.plus(TAKEN_WITHIN).toMillis();
        Objects.requireNonNull(connected).getUserProperties().put(SEND_TIMEOUT_MS, timeoutMs);
        return session;
    }
}
