package briefing.graphql.transport;

import briefing.graphql.shared.documents.RequestedDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** The parameters of a request over HTTP, each of the type that it must have. */
final class HttpParameters {
    private static final List<String> TEXTS = List.of("query", "operationName", RequestedDocument.ID);
    private static final List<String> MAPS = List.of("variables", "extensions");

    private HttpParameters() {}

    /**
     * Reads the body, as it arrives.
     *
     * @param within how long all of it may take
     */
    static Map<String, Object> ofBody(HttpServletRequest request, Duration within) throws HttpRefusal, IOException {
        if (!isJson(request.getContentType())) {
            throw HttpRefusal.unsupported(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8.");
        }
        var body = new PunctualStream(request.getInputStream(), within);
        try {
            return checked(read(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder())));
        } catch (PunctualStream.Late late) {
            throw HttpRefusal.late(within);
        }
    }

    static Map<String, Object> ofQuery(HttpServletRequest request) throws HttpRefusal, IOException {
        Map<String, Object> parameters = new HashMap<>();
        for (String name : TEXTS) {
            String text = single(request, name);
            if (text != null) {
                parameters.put(name, text);
            }
        }
        for (String name : MAPS) {
            String text = single(request, name);
            if (text != null) {
                parameters.put(name, read(Reader.of(text)));
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

    private static Map<String, Object> read(Reader json) throws HttpRefusal, PunctualStream.Late {
        try {
            return ForeignJson.object(json);
        } catch (StreamConstraintsException e) {
            throw HttpRefusal.exceeded(
                    HttpStatus.BAD_REQUEST,
                    "Send JSON of fewer values, less deep, and with shorter names.",
                    "JSON_TOKENS",
                    ForeignJson.TOKENS_MAX);
        } catch (JacksonException e) {
            if (e.getCause() instanceof PunctualStream.Late late) {
                throw late;
            }
            throw HttpRefusal.badRequest("Send a JSON object in UTF-8.");
        }
    }

    private static Map<String, Object> checked(Map<String, Object> parameters) throws HttpRefusal {
        if (!DocumentNames.in(parameters)) {
            throw HttpRefusal.badRequest("Send a JSON object with a query, which is a string, or a documentId.");
        }
        for (String name : TEXTS) {
            Object value = parameters.get(name);
            if (value != null && !(value instanceof String)) {
                throw HttpRefusal.badRequest("Send a string as " + name + ".");
            }
        }
        for (String name : MAPS) {
            Object value = parameters.get(name);
            if (value != null && !(value instanceof Map)) {
                throw HttpRefusal.badRequest("Send an object as " + name + ".");
            }
        }
        return DocumentNames.plain(parameters);
    }
}
