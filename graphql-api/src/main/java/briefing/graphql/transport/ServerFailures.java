package briefing.graphql.transport;

import briefing.core.shared.codes.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes what went wrong where nobody else did, down to a request that is no HTTP: in our shape, or as a short page. */
final class ServerFailures extends ErrorReportValve {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><title>Briefing</title><p>%s</p>
            """;

    private final Refusals refusals;
    private final BodyPatience patience;

    ServerFailures(Refusals refusals, BodyPatience patience) {
        this.refusals = refusals;
        this.patience = patience;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        HttpRefusal refusal = refusal(status);
        refusals.tell(request, refusal);
        try {
            if (isForPeople(request)) {
                write(response, refusal);
            } else {
                refusal.write(response, MediaType.APPLICATION_JSON);
            }
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // Nobody is there to read it.
        }
    }

    private static boolean isForPeople(Request request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !Http.isApi(request);
    }

    private static void write(Response response, HttpRefusal refusal) throws IOException {
        byte[] page = PAGE.formatted(refusal.getMessage()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private HttpRefusal refusal(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return switch (known) {
            case FORBIDDEN -> HttpRefusal.of(known, Failure.NOT_ALLOWED, Failure.NOT_ALLOWED.sentence());
            case NOT_FOUND -> HttpRefusal.of(known, Failure.REQUEST_INVALID, "There is nothing at this address.");
            case REQUEST_TIMEOUT -> HttpRefusal.late(patience.within());
            case METHOD_NOT_ALLOWED ->
                HttpRefusal.of(known, Failure.REQUEST_INVALID, "This address takes other methods.");
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> HttpRefusal.unsupported(known, "Send HTTP/1.1.");
            case null -> HttpRefusal.badRequest("Send HTTP that is well formed.");
            default ->
                known.is4xxClientError()
                        ? HttpRefusal.of(known, Failure.REQUEST_INVALID, "Send HTTP that is well formed.")
                        : HttpRefusal.of(known, Failure.INTERNAL, Failure.INTERNAL.sentence());
        };
    }
}
