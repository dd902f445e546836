package briefing.graphql.shared;

import java.time.Duration;
import java.util.Set;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Closes a connection that sends no message of the protocol, as the protocol says, and writes nothing into our log. */
final class StrictWebSocketHandler extends GraphQlWebSocketHandler {
    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
    private static final Set<String> TYPES = Set.of("connection_init", "ping", "pong", "subscribe", "complete");

    private final JsonMapper json;

    StrictWebSocketHandler(
            WebGraphQlHandler handler,
            JsonMapper json,
            Duration initTimeout,
            Duration keepAlive,
            CorsConfiguration origins) {
        super(handler, new JacksonJsonHttpMessageConverter(json), initTimeout, keepAlive, origins);
        this.json = json;
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        if (wellFormed(message.getPayload())) {
            super.handleTextMessage(session, message);
        } else {
            session.close(INVALID_MESSAGE);
        }
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
