package briefing.graphql.transport.live;

import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.RefusedBecause;
import briefing.graphql.shared.security.Taker;
import io.micrometer.context.ContextSnapshot;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.socket.WebSocketSession;

/** Who somebody on a WebSocket is, by the first message or else by the handshake, and for how long. */
final class SocketSignIn {
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);
    private static final String HANDSHAKE = ContextSnapshot.class.getName();
    private static final String TAKER = Taker.class.getName();

    private final WebSocketGraphQlInterceptor interceptor;
    private final Callers callers;

    SocketSignIn(WebSocketGraphQlInterceptor interceptor, Callers callers) {
        this.interceptor = interceptor;
        this.callers = callers;
    }

    /** Nobody signed in, for this reason. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final RefusedBecause because;

        Refused(RefusedBecause because) {
            super(because.name(), null, false, false);
            this.because = because;
        }

        RefusedBecause because() {
            return because;
        }
    }

    /** Remembers who shook hands, and from where. */
    static void note(ContextSnapshot handshake, Taker stranger, Map<String, Object> attributes) {
        attributes.put(HANDSHAKE, handshake);
        attributes.put(TAKER, stranger);
    }

    /** Where somebody is, of whom nothing else is believed yet. */
    static Taker stranger(WebSocketSession session) {
        return (Taker) Objects.requireNonNull(session.getAttributes().get(TAKER));
    }

    /** Takes the first message; whose it is. */
    Taker accept(WebSocketSession session, Map<String, Object> payload) throws Refused {
        try {
            interceptor
                    .handleConnectionInitialization(new SocketInfo(session), payload)
                    .block(ANSWERED_WITHIN);
        } catch (AuthenticationServiceException e) {
            throw new Refused(RefusedBecause.KEYS_UNAVAILABLE);
        } catch (RuntimeException e) {
            throw new Refused(RefusedBecause.TOKEN_INVALID);
        }
        SecurityContext signedIn = signedIn(session);
        if (signedIn.getAuthentication() == null) {
            throw new Refused(RefusedBecause.NO_TOKEN);
        }
        return callers.of(signedIn)
                .map(who -> stranger(session).as(who.subject()))
                .orElseThrow(() -> new Refused(RefusedBecause.TOKEN_INVALID));
    }

    /** How long the token still lasts of whoever signed in. */
    Optional<Duration> tokenLasts(WebSocketSession session) {
        return callers.tokenLasts(signedIn(session));
    }

    private SecurityContext signedIn(WebSocketSession session) {
        return session.getAttributes().values().stream()
                .filter(SecurityContext.class::isInstance)
                .map(SecurityContext.class::cast)
                .findFirst()
                .orElseGet(() -> as(session, SecurityContextHolder::getContext));
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
