package briefing.graphql.transport.live;

import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.RefusedBecause;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.shared.security.Taker;
import briefing.graphql.transport.HttpRefusal;
import briefing.graphql.transport.RequestId;
import io.micrometer.context.ContextSnapshotFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Remembers who opens a WebSocket (programs, unlike browsers, can send their token with the handshake), or refuses. */
record Handshakes(
        StrictWebSocketHandler sockets, Seats seats, Callers callers, ContextSnapshotFactory snapshots, SecurityLog log)
        implements HandshakeInterceptor {
    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws IOException {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        Taker stranger = Taker.stranger(asked);
        Taker taker = callers.current().map(who -> stranger.as(who.subject())).orElse(stranger);
        try {
            if (sockets.isGoingAway()) {
                throw Ending.refusal();
            }
            seats.require(taker);
            SocketSignIn.note(snapshots.captureAll(), stranger, attributes);
            return true;
        } catch (HttpRefusal refusal) {
            refuse(refusal, response);
        } catch (Quota.Exceeded exceeded) {
            log.refused(
                    RefusedBecause.LIMIT_EXCEEDED,
                    taker,
                    exceeded.name(),
                    String.valueOf(asked.getAttribute(RequestId.ATTRIBUTE)));
            refuse(HttpRefusal.tooMuchAtOnce(HttpStatus.TOO_MANY_REQUESTS, exceeded), response);
        }
        return false;
    }

    private static void refuse(HttpRefusal refusal, ServerHttpResponse response) throws IOException {
        refusal.write(((ServletServerHttpResponse) response).getServletResponse(), MediaType.APPLICATION_JSON);
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
