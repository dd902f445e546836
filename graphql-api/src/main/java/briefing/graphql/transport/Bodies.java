package briefing.graphql.transport;

import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.Taker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets bodies through only where some are read. Of a body that nobody read, the rest is thrown away for a while, so that
 * its sender reads the answer; then the connection ends.
 */
final class Bodies extends OncePerRequestFilter {
    private static final int FORM_MAX = 16 * 1024;
    private static final int LEFT_MAX = 32 * 1024 * 1024;
    private static final Set<String> FORMS = Set.of("/sign-in", "/sign-out");
    private static final Quota.Max FORMS_MAX = new Quota.Max(200, 20, 20);

    private final Quota forms = new Quota("FORMS_UNDER_WAY", FORMS_MAX);
    private final Refusals refusals;
    private final BodyPatience patience;

    /** @param patience for how long the rest of a body is thrown away */
    Bodies(Refusals refusals, BodyPatience patience) {
        this.refusals = refusals;
        this.patience = patience;
    }

    /** Whether a body comes with the request, or may. */
    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || isChunked(request);
    }

    static boolean isChunked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** Refuses a body that is longer than it may be, or does not say how long it is. */
    static void require(HttpServletRequest request, int bytesMax) throws HttpRefusal {
        String sentence = "Send at most " + bytesMax + " bytes here, and their Content-Length.";
        if (request.getContentLengthLong() > bytesMax) {
            throw HttpRefusal.exceeded(HttpStatus.CONTENT_TOO_LARGE, sentence, "BYTES", bytesMax)
                    .requested(request.getContentLengthLong());
        }
        if (isChunked(request)) {
            throw HttpRefusal.exceeded(HttpStatus.LENGTH_REQUIRED, sentence, "BYTES", bytesMax);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            pass(request, response, chain);
        } catch (Quota.Exceeded exceeded) {
            refusals.refuse(request, response, HttpRefusal.tooMuchAtOnce(exceeded, FORMS_MAX));
        } catch (HttpRefusal refusal) {
            refusals.refuse(request, response, refusal);
        }
        if (!request.isAsyncStarted()) {
            leave(request, response);
        }
    }

    /** The API looks after its own bodies, once it is known whose they are. */
    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException, HttpRefusal, Quota.Exceeded {
        if (Http.isApi(request)) {
            chain.doFilter(request, response);
            return;
        }
        require(request, FORMS.contains(request.getServletPath()) ? FORM_MAX : 0);
        try (var _ = forms.take(Taker.stranger(request), 1)) {
            chain.doFilter(request, response);
        }
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getInputStream().isFinished() || response.getStatus() == HttpStatus.REQUEST_TIMEOUT.value()) {
            return;
        }
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.flushBuffer();
        if (request.getHeader(HttpHeaders.EXPECT) == null) {
            throwAway(new PunctualStream(request.getInputStream(), patience.within()));
        }
    }

    private static void throwAway(InputStream body) {
        byte[] some = new byte[8 * 1024];
        try {
            int read = 0;
            for (int all = 0; read >= 0 && all < LEFT_MAX; all += read) {
                read = body.read(some, 0, some.length);
            }
        } catch (IOException e) {
            // Whoever sends no more has what there is to have.
        }
    }
}
