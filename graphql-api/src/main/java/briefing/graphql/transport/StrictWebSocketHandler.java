package briefing.graphql.transport;

import briefing.graphql.shared.Callers;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Closes a connection that sends no message of the protocol, as the protocol says, and writes nothing into our log; and
 * one whose token has ended, a moment after its subscriptions were told.
 */
final class StrictWebSocketHandler extends GraphQlWebSocketHandler {
    private static final Logger LOG = LoggerFactory.getLogger(StrictWebSocketHandler.class);
    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
    private static final CloseStatus TOKEN_ENDED = new CloseStatus(4401, "Token ended");
    private static final Duration TOLD_FIRST = Duration.ofSeconds(1);
    private static final String CLOSING = "briefing.closing";
    private static final Set<String> TYPES = Set.of("connection_init", "ping", "pong", "subscribe", "complete");

    private final JsonMapper json;
    private final Callers callers;

    StrictWebSocketHandler(
            WebGraphQlHandler handler,
            JsonMapper json,
            Callers callers,
            Duration initTimeout,
            Duration keepAlive,
            CorsConfiguration origins) {
        super(handler, new JacksonJsonHttpMessageConverter(json), initTimeout, keepAlive, origins);
        this.json = json;
        this.callers = callers;
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        if (wellFormed(message.getPayload())) {
            super.handleTextMessage(session, message);
            closeWithToken(session);
        } else {
            session.close(INVALID_MESSAGE);
        }
    }

    /** Sets the timer that closes a connection, once it is signed in. */
    private void closeWithToken(WebSocketSession session) {
        Map<String, Object> attributes = session.getAttributes();
        if (attributes.containsKey(CLOSING)) {
            return;
        }
        attributes.values().stream()
                .filter(SecurityContext.class::isInstance)
                .map(SecurityContext.class::cast)
                .map(callers::tokenLasts)
                .flatMap(Optional::stream)
                .findFirst()
                .map(left -> Mono.delay(left.plus(TOLD_FIRST)).subscribe(_ -> close(session)))
                .ifPresent(closing -> attributes.put(CLOSING, closing));
    }

    private static void close(WebSocketSession session) {
        try {
            session.close(TOKEN_ENDED);
        } catch (IOException e) {
            LOG.debug("A connection was gone before its token ended.", e);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().remove(CLOSING) instanceof Disposable closing) {
            closing.dispose();
        }
        super.afterConnectionClosed(session, status);
    }

    private boolean wellFormed(String text) {
        try {
            JsonNode message = json.readTree(text);
            String type = message.path("type").asString("");
            JsonNode payload = message.path("payload");
            return TYPES.contains(type) && objectOrNone(payload) && (!type.equals("subscribe") || asks(message));
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private static boolean asks(JsonNode message) {
        return message.path("id").isString()
                && !message.at("/payload/query").asString("").isEmpty()
                && objectOrNone(message.at("/payload/variables"))
                && objectOrNone(message.at("/payload/extensions"));
    }

    private static boolean objectOrNone(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isObject();
    }
}
