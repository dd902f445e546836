package briefing.graphql.transport.live;

import briefing.graphql.shared.Callers;
import io.micrometer.context.ContextSnapshot;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** Who somebody on a WebSocket is, by the first message or else by the handshake, and for how long. */
final class SocketSignIn {
    private static final CloseStatus TOKEN_ENDED = new CloseStatus(4401, "Token ended");
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);
    private static final Duration TOLD_FIRST = Duration.ofSeconds(1);
    private static final String HANDSHAKE = ContextSnapshot.class.getName();

    private final WebSocketGraphQlInterceptor interceptor;
    private final Callers callers;

    SocketSignIn(WebSocketGraphQlInterceptor interceptor, Callers callers) {
        this.interceptor = interceptor;
        this.callers = callers;
    }

    /** Remembers who shook hands. */
    static void note(ContextSnapshot handshake, Map<String, Object> attributes) {
        attributes.put(HANDSHAKE, handshake);
    }

    /** Takes the first message; false when its token is none of ours. Once the token ends, so does the connection. */
    boolean accept(WebSocketSession session, Connection connection, Map<String, Object> payload) {
        try {
            interceptor
                    .handleConnectionInitialization(new SocketInfo(session), payload)
                    .block(ANSWERED_WITHIN);
        } catch (RuntimeException refused) {
            return false;
        }
        session.getAttributes().values().stream()
                .filter(SecurityContext.class::isInstance)
                .map(SecurityContext.class::cast)
                .map(callers::tokenLasts)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> as(session, callers::tokenLasts))
                .ifPresent(left -> connection.after(left.plus(TOLD_FIRST), () -> connection.close(TOKEN_ENDED)));
        return true;
    }

    /** Does something as whoever shook hands. */
    <T> T as(WebSocketSession session, Supplier<T> work) {
        ContextSnapshot handshake =
                (ContextSnapshot) Objects.requireNonNull(session.getAttributes().get(HANDSHAKE));
        try (var _ = handshake.setThreadLocals()) {
            return work.get();
        }
    }

    /** What a message asks for, as the rest of the way takes it. */
    WebSocketGraphQlRequest request(WebSocketSession session, String id, Map<String, Object> payload) {
        URI address = Objects.requireNonNull(session.getUri());
        return new WebSocketGraphQlRequest(
                address,
                session.getHandshakeHeaders(),
                null,
                session.getRemoteAddress(),
                session.getAttributes(),
                payload,
                id,
                null,
                new SocketInfo(session));
    }
}
