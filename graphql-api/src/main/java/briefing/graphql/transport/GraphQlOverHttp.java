package briefing.graphql.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lets through what GraphQL over HTTP calls a request, in one form, and says what is wrong with all else. */
final class GraphQlOverHttp extends OncePerRequestFilter {
    private static final List<MediaType> JSON =
            List.of(MediaType.APPLICATION_JSON, MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

    private static final JsonMapper JSON_WRITER = new JsonMapper();

    private final ReadOnly readOnly;

    GraphQlOverHttp(ReadOnly readOnly) {
        this.readOnly = readOnly;
    }

    /** A handshake, which is read elsewhere. */
    static boolean isWebSocket(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    /** Whether the answer is a stream, which nothing on its way may keep until it is whole. */
    static boolean isForStream(HttpServletRequest request) {
        try {
            return MediaType.TEXT_EVENT_STREAM.equals(answer(request));
        } catch (HttpRefusal refusal) {
            return false;
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isWebSocket(request) || HttpMethod.OPTIONS.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MediaType answer = MediaType.APPLICATION_JSON;
        HttpServletRequest read;
        try {
            boolean get = HttpMethod.GET.matches(request.getMethod());
            if (!get && !HttpMethod.POST.matches(request.getMethod())) {
                throw notAllowed(response, "GET, POST");
            }
            answer = answer(request);
            boolean stream = MediaType.TEXT_EVENT_STREAM.equals(answer);
            ObjectNode parameters = get ? HttpParameters.ofQuery(request) : HttpParameters.ofBody(request);
            if (get && !readOnly.is(parameters, stream)) {
                throw notAllowed(response, "POST");
            }
            if (stream) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.setHeader("X-Accel-Buffering", "no");
            }
            read = new PlainRequest(request, JSON_WRITER.writeValueAsBytes(parameters), answer);
        } catch (HttpRefusal refusal) {
            refusal.write(response, MediaType.TEXT_EVENT_STREAM.equals(answer) ? MediaType.APPLICATION_JSON : answer);
            return;
        }
        chain.doFilter(read, response);
    }

    private static HttpRefusal notAllowed(HttpServletResponse response, String methods) {
        response.setHeader(HttpHeaders.ALLOW, methods);
        return HttpRefusal.unsupported(
                HttpStatus.METHOD_NOT_ALLOWED, "Send queries by GET or POST, and mutations by POST.");
    }

    /** The type that the sender likes best; JSON rather than a stream, for whoever takes both. */
    private static MediaType answer(HttpServletRequest request) throws HttpRefusal {
        List<MediaType> accepted = accepted(request);
        for (MediaType type : accepted) {
            for (MediaType json : JSON) {
                if (type.includes(json)) {
                    return json;
                }
            }
        }
        if (accepted.stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)) {
            return MediaType.TEXT_EVENT_STREAM;
        }
        throw HttpRefusal.unsupported(
                HttpStatus.NOT_ACCEPTABLE, "Accept application/graphql-response+json or application/json.");
    }

    private static List<MediaType> accepted(HttpServletRequest request) throws HttpRefusal {
        String header = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        if (header.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(header));
            types.removeIf(type -> type.getQualityValue() == 0);
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
            throw HttpRefusal.badRequest("Write media types in Accept.");
        }
    }
}
