package briefing.graphql.transport.live;

import briefing.graphql.transport.DocumentNames;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.TextMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

        private static Type of(JsonNode name) throws Malformed {
            for (Type type : values()) {
                if (name.isString() && name.asString().equals(type.name().toLowerCase(Locale.ROOT))) {
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
        JsonNode message = parse(text);
        Type type = Type.of(message.path("type"));
        JsonNode id = message.path("id");
        require(!type.namesAnOperation() || (id.isString() && !id.asString().isEmpty()), "without an id");
        JsonNode payload = message.path("payload");
        require(objectOrNone(payload), "with a payload that is no object");
        require(type != Type.SUBSCRIBE || asks(payload), "with a payload that asks for nothing");
        return new Frame(
                type,
                type.namesAnOperation() ? id.asString() : null,
                payload instanceof ObjectNode given ? parameters(type, given) : Map.of());
    }

    private static Map<String, Object> parameters(Type type, ObjectNode payload) {
        ObjectNode plain = type == Type.SUBSCRIBE ? DocumentNames.plain(payload) : payload;
        return JSON.convertValue(plain, new TypeReference<>() {});
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

    private static JsonNode parse(String text) throws Malformed {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new Malformed("that is no JSON");
        }
    }

    /** Whether a payload can be carried out, as far as its form tells. */
    private static boolean asks(JsonNode payload) {
        return DocumentNames.in(payload)
                && (payload.path("operationName").isString() || none(payload.path("operationName")))
                && objectOrNone(payload.path("variables"))
                && objectOrNone(payload.path("extensions"));
    }

    private static boolean objectOrNone(JsonNode value) {
        return value.isObject() || none(value);
    }

    private static boolean none(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static void require(boolean held, String reason) throws Malformed {
        if (!held) {
            throw new Malformed(reason);
        }
    }
}
