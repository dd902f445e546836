package briefing.graphql.transport.live;

import briefing.graphql.transport.DocumentNames;
import briefing.graphql.transport.ForeignJson;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.TextMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One message of graphql-transport-ws from a client.
 *
 * @param id names an operation; null where the message is about the connection
 * @param payload what came with it; empty when nothing did
 */
record Frame(Type type, @Nullable String id, Map<String, Object> payload) {
    private static final JsonMapper JSON = new JsonMapper();

    /** What clients may send. */
    enum Type {
        CONNECTION_INIT,
        PING,
        PONG,
        SUBSCRIBE,
        COMPLETE;

        private static Type of(@Nullable Object name) throws Malformed {
            for (Type type : values()) {
                if (name instanceof String text && text.equals(type.name().toLowerCase(Locale.ROOT))) {
                    return type;
                }
            }
            throw new Malformed("of no known type");
        }

        private boolean namesAnOperation() {
            return this == SUBSCRIBE || this == COMPLETE;
        }
    }

    /** Why something is no message of the protocol, without a word of it. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason, null, false, false);
        }
    }

    static Frame read(String text) throws Malformed {
        Map<String, Object> message = parse(text);
        Type type = Type.of(message.get("type"));
        Object id = message.get("id");
        require(!type.namesAnOperation() || (id instanceof String name && !name.isEmpty()), "without an id");
        Object payload = message.get("payload");
        require(objectOrNone(payload), "with a payload that is no object");
        require(type != Type.SUBSCRIBE || asks(object(payload)), "with a payload that asks for nothing");
        return new Frame(
                type,
                type.namesAnOperation() ? (String) id : null,
                type == Type.SUBSCRIBE ? DocumentNames.plain(object(payload)) : object(payload));
    }

    /** A message from us, in the order in which people read it. */
    static TextMessage toClient(String type, @Nullable String id, @Nullable Object payload) {
        Map<String, Object> message = LinkedHashMap.newLinkedHashMap(3);
        message.put("type", type);
        if (id != null) {
            message.put("id", id);
        }
        if (payload != null) {
            message.put("payload", payload);
        }
        return new TextMessage(JSON.writeValueAsBytes(message));
    }

    private static Map<String, Object> parse(String text) throws Malformed {
        try {
            return ForeignJson.object(text);
        } catch (JacksonException e) {
            throw new Malformed("that is no JSON object");
        }
    }

    /** Whether a payload can be carried out, as far as its form tells. */
    private static boolean asks(Map<String, Object> payload) {
        Object operation = payload.get("operationName");
        return DocumentNames.in(payload)
                && (operation == null || operation instanceof String)
                && objectOrNone(payload.get("variables"))
                && objectOrNone(payload.get("extensions"));
    }

    private static boolean objectOrNone(@Nullable Object value) {
        return value == null || value instanceof Map;
    }

    @SuppressWarnings("unchecked") // an object of JSON is read as such a map
    private static Map<String, Object> object(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static void require(boolean held, String reason) throws Malformed {
        if (!held) {
            throw new Malformed(reason);
        }
    }
}
