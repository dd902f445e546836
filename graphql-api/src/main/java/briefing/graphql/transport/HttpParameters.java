package briefing.graphql.transport;

import briefing.graphql.shared.documents.RequestedDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of a request over HTTP, each of the type that it must have, as the JSON that a POST sends. */
final class HttpParameters {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> TEXTS = List.of("query", "operationName", RequestedDocument.ID);
    private static final List<String> MAPS = List.of("variables", "extensions");

    private HttpParameters() {}

    static ObjectNode ofBody(HttpServletRequest request) throws HttpRefusal, IOException {
        if (!isJson(request.getContentType())) {
            throw HttpRefusal.unsupported(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8.");
        }
        return checked(read(request.getInputStream().readAllBytes()));
    }

    static ObjectNode ofQuery(HttpServletRequest request) throws HttpRefusal {
        ObjectNode parameters = MAPPER.createObjectNode();
        for (String name : TEXTS) {
            String text = single(request, name);
            if (text != null) {
                parameters.put(name, text);
            }
        }
        for (String name : MAPS) {
            String text = single(request, name);
            if (text != null) {
                parameters.set(name, read(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return checked(parameters);
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            MediaType type = contentType == null ? MediaType.ALL : MediaType.parseMediaType(contentType);
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }

    private static @Nullable String single(HttpServletRequest request, String name) throws HttpRefusal {
        String[] values = request.getParameterValues(name);
        if (values == null || (values.length == 1 && values[0].isEmpty())) {
            return null;
        }
        if (values.length > 1) {
            throw HttpRefusal.badRequest("Send each parameter once.");
        }
        return values[0];
    }

    private static JsonNode read(byte[] json) throws HttpRefusal {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return MAPPER.readTree(text);
        } catch (CharacterCodingException | JacksonException e) {
            throw HttpRefusal.badRequest("Send JSON in UTF-8.");
        }
    }

    private static ObjectNode checked(JsonNode parameters) throws HttpRefusal {
        if (!(parameters instanceof ObjectNode object) || !DocumentNames.in(parameters)) {
            throw HttpRefusal.badRequest("Send a JSON object with a query, which is a string, or a documentId.");
        }
        for (String name : TEXTS) {
            JsonNode value = parameters.path(name);
            if (!value.isString() && !absent(value)) {
                throw HttpRefusal.badRequest("Send a string as " + name + ".");
            }
        }
        for (String name : MAPS) {
            JsonNode value = parameters.path(name);
            if (!value.isObject() && !absent(value)) {
                throw HttpRefusal.badRequest("Send an object as " + name + ".");
            }
        }
        return DocumentNames.plain(object);
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
