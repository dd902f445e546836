package briefing.graphql.transport;

import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.Handshake;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reserves the bytes of a request before any of its body is read, until it is answered: what it became lives as long. */
final class UnderWay extends OncePerRequestFilter {
    private static final String NAME = "BYTES_UNDER_WAY";
    private static final int BYTES_MAX = 4 * 1024 * 1024;
    private static final int BYTES_MIN = 16 * 1024;
    private static final long ALL_MIN = 8 * 1024 * 1024;
    private static final long ALL_MAX = 64 * 1024 * 1024;

    private final Refusals refusals;
    private final Quota.Max max;
    private final Quota bytes;

    UnderWay(Refusals refusals, Quota.Max max) {
        this.refusals = refusals;
        this.max = max;
        this.bytes = new Quota(NAME, max);
    }

    /** How much a heap of a size can bear: an eighth of it for all, and the longest body for each. */
    static Quota.Max bearable(long heap) {
        long all = Math.clamp(heap / 8, ALL_MIN, ALL_MAX);
        return new Quota.Max(all, all / 2, Math.max(all / 4, BYTES_MAX));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Handshake.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Bodies.require(request, BYTES_MAX);
            Quota.Share share =
                    bytes.take(refusals.taker(request), Math.max(request.getContentLengthLong(), BYTES_MIN));
            try {
                chain.doFilter(request, response);
            } finally {
                giveBack(share, request);
            }
        } catch (Quota.Exceeded exceeded) {
            boolean byAll = exceeded.limit() == max.all();
            HttpStatus status = byAll ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.TOO_MANY_REQUESTS;
            refusals.refuse(request, response, HttpRefusal.tooMuchAtOnce(status, exceeded));
        } catch (HttpRefusal refusal) {
            refusals.refuse(request, response, refusal);
        }
    }

    private static void giveBack(Quota.Share share, HttpServletRequest request) {
        if (request.isAsyncStarted()) {
            request.getAsyncContext().addListener(new Answered(share));
        } else {
            share.close();
        }
    }

    private record Answered(Quota.Share share) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            share.close();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        /** A dispatch that is asynchronous again forgets who listens. */
        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
