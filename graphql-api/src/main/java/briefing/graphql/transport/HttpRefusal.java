package briefing.graphql.transport;

import briefing.core.json.Json;
import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Errors;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a request over HTTP is none that GraphQL could answer: a status, and an error as GraphQL writes it. */
final class HttpRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final Failure failure;

    HttpRefusal(HttpStatus status, Failure failure, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.failure = failure;
    }

    static HttpRefusal badRequest(String sentence) {
        return new HttpRefusal(HttpStatus.BAD_REQUEST, Failure.REQUEST_INVALID, sentence);
    }

    static HttpRefusal unsupported(HttpStatus status, String sentence) {
        return new HttpRefusal(status, Failure.TRANSPORT_UNSUPPORTED, sentence);
    }

    void write(HttpServletResponse response, MediaType type) throws IOException {
        response.setStatus(status.value());
        response.setContentType(type.toString());
        var error = Errors.of(failure.name(), String.valueOf(getMessage()));
        byte[] body = Json.mapper()
                .writeValueAsString(Map.of("errors", List.of(error.toSpecification())))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
