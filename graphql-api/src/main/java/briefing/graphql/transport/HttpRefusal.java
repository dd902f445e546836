package briefing.graphql.transport;

import briefing.core.json.Json;
import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Errors;
import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.RefusedBecause;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a request over HTTP is not answered by GraphQL: a status, and an error as GraphQL writes it. */
public final class HttpRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final Failure failure;
    private final String sentence;
    private final transient Map<String, Object> more = new HashMap<>();
    private final transient Map<String, String> headers = new HashMap<>();

    private HttpRefusal(HttpStatus status, Failure failure, String sentence, Map<String, Object> more) {
        super(sentence, null, false, false);
        this.status = status;
        this.failure = failure;
        this.sentence = sentence;
        this.more.putAll(more);
    }

    /** A refusal whose sentence says what to do: never a word of what was sent. */
    public static HttpRefusal of(HttpStatus status, Failure failure, String sentence) {
        return new HttpRefusal(status, failure, sentence, Map.of());
    }

    static HttpRefusal badRequest(String sentence) {
        return of(HttpStatus.BAD_REQUEST, Failure.REQUEST_INVALID, sentence);
    }

    static HttpRefusal unsupported(HttpStatus status, String sentence) {
        return of(status, Failure.TRANSPORT_UNSUPPORTED, sentence);
    }

    static HttpRefusal methodNotAllowed(String allowed) {
        return unsupported(HttpStatus.METHOD_NOT_ALLOWED, "Send queries by GET or POST, and mutations by POST.")
                .with(HttpHeaders.ALLOW, allowed);
    }

    /** Nobody is signed in; who sent a token is told that it is not believed. */
    static HttpRefusal notSignedIn(boolean tokenCame) {
        return of(HttpStatus.UNAUTHORIZED, Failure.NOT_SIGNED_IN, Failure.NOT_SIGNED_IN.sentence())
                .with(HttpHeaders.WWW_AUTHENTICATE, tokenCame ? "Bearer error=\"invalid_token\"" : "Bearer");
    }

    static HttpRefusal fault() {
        return of(HttpStatus.INTERNAL_SERVER_ERROR, Failure.INTERNAL, Failure.INTERNAL.sentence());
    }

    boolean isFault() {
        return failure == Failure.INTERNAL;
    }

    /** More than a limit allows; what that is and its number are told. */
    static HttpRefusal exceeded(HttpStatus status, String sentence, String what, long limit) {
        return new HttpRefusal(status, Failure.LIMIT_EXCEEDED, sentence, Map.of("exceeded", what, "limit", limit));
    }

    /** A body did not arrive in time, and nobody waits for the rest. */
    static HttpRefusal late(Duration within) {
        return exceeded(
                        HttpStatus.REQUEST_TIMEOUT,
                        "Send the whole body within " + within.toSeconds() + " seconds.",
                        "BODY_SECONDS",
                        within.toSeconds())
                .with(HttpHeaders.CONNECTION, "close");
    }

    /** So much at once is too much, for this sender or for all together; a moment later it may not be. */
    public static HttpRefusal tooMuchAtOnce(Quota.Exceeded exceeded, Quota.Max max) {
        boolean byAll = exceeded.limit() == max.all();
        return tooMuchAtOnce(byAll ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.TOO_MANY_REQUESTS, exceeded);
    }

    /** The same, with this status. */
    public static HttpRefusal tooMuchAtOnce(HttpStatus status, Quota.Exceeded exceeded) {
        return new HttpRefusal(
                        status,
                        Failure.LIMIT_EXCEEDED,
                        "Wait for answers to what is under way, and send this again.",
                        Map.of(
                                "exceeded",
                                exceeded.name(),
                                "requested",
                                exceeded.requested(),
                                "limit",
                                exceeded.limit()))
                .with(HttpHeaders.RETRY_AFTER, "1");
    }

    /** This refusal, with one header more. */
    public HttpRefusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** This refusal, with what was asked for, where that was counted. */
    HttpRefusal requested(long number) {
        more.put("requested", number);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    /** Why, as the security log has it. */
    RefusedBecause because() {
        return switch (failure) {
            case NOT_SIGNED_IN ->
                headers.containsValue("Bearer") ? RefusedBecause.NO_TOKEN : RefusedBecause.TOKEN_INVALID;
            case NOT_ALLOWED -> RefusedBecause.NOT_ALLOWED;
            case LIMIT_EXCEEDED -> RefusedBecause.LIMIT_EXCEEDED;
            case TRY_AGAIN -> RefusedBecause.KEYS_UNAVAILABLE;
            default -> RefusedBecause.REQUEST_INVALID;
        };
    }

    /** Answers with it. */
    public void write(HttpServletResponse response, MediaType type) throws IOException {
        byte[] body = Json.mapper()
                .writeValueAsString(Map.of(
                        "errors",
                        List.of(Errors.of(failure.name(), sentence, more).toSpecification())))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        headers.forEach(response::setHeader);
        response.setContentType(type.toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
