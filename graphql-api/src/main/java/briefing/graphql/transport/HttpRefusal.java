package briefing.graphql.transport;

import briefing.core.json.Json;
import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Errors;
import briefing.graphql.shared.security.Quota;
import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a request over HTTP is none that GraphQL could answer: a status, and an error as GraphQL writes it. */
public final class HttpRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient GraphQLError error;

    private HttpRefusal(HttpStatus status, Failure failure, String sentence, Map<String, Object> more) {
        this(status, Errors.of(failure.name(), sentence, more));
    }

    private HttpRefusal(HttpStatus status, GraphQLError error) {
        super(error.getMessage(), null, false, false);
        this.status = status;
        this.error = error;
    }

    /** A refusal whose sentence says what to do: never a word of what was sent. */
    public static HttpRefusal of(HttpStatus status, Failure failure, String sentence) {
        return new HttpRefusal(status, failure, sentence, Map.of());
    }

    /** Somebody has as much of something as may be had at once. */
    public static HttpRefusal tooMuchAtOnce(HttpStatus status, Quota.Exceeded exceeded) {
        return new HttpRefusal(status, Errors.exceeded(exceeded));
    }

    static HttpRefusal tooLong(HttpStatus status, long limit) {
        String sentence = "Send at most " + limit + " bytes, and their Content-Length.";
        return new HttpRefusal(status, Failure.LIMIT_EXCEEDED, sentence, Map.of("exceeded", "BYTES", "limit", limit));
    }

    static HttpRefusal badRequest(String sentence) {
        return new HttpRefusal(HttpStatus.BAD_REQUEST, Failure.REQUEST_INVALID, sentence, Map.of());
    }

    static HttpRefusal unsupported(HttpStatus status, String sentence) {
        return new HttpRefusal(status, Failure.TRANSPORT_UNSUPPORTED, sentence, Map.of());
    }

    /** Answers with it. */
    public void write(HttpServletResponse response, MediaType type) throws IOException {
        response.setStatus(status.value());
        response.setContentType(type.toString());
        byte[] body = Json.mapper()
                .writeValueAsString(Map.of("errors", List.of(error.toSpecification())))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
