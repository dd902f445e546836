package briefing.graphql.transport;

import briefing.graphql.shared.security.Handshake;
import briefing.graphql.shared.security.Quota;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reserves room for a request before any of its body is read, until it is answered: what it became lives as long. A short
 * one becomes many times its size, as each value and field in it is an object; a long one is text for the most part.
 */
final class UnderWay extends OncePerRequestFilter {
    private static final String NAME = "BYTES_UNDER_WAY";
    private static final int BYTES_MAX = 4 * 1024 * 1024;
    private static final int ROOM_MIN = 16 * 1024;
    private static final int OBJECTS_PER_BYTE = 16;
    private static final int OBJECTS_MAX = 1024 * 1024;
    private static final long ROOM_MAX = BYTES_MAX + OBJECTS_MAX;
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

    /** How much a heap of a size can bear: an eighth of it for all, and the longest request for each. */
    static Quota.Max bearable(long heap) {
        long all = Math.clamp(heap / 8, ALL_MIN, ALL_MAX);
        return new Quota.Max(all, Math.max(all / 2, ROOM_MAX), Math.max(all / 4, ROOM_MAX));
    }

    /** How much a body of a length needs. */
    static long room(long length) {
        return Math.max(ROOM_MIN, length + Math.min(length * OBJECTS_PER_BYTE, OBJECTS_MAX));
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
            Quota.Share share = bytes.take(refusals.taker(request), room(request.getContentLengthLong()));
            try {
                chain.doFilter(request, response);
            } finally {
                giveBack(share, request);
            }
        } catch (Quota.Exceeded exceeded) {
            refusals.refuse(request, response, HttpRefusal.tooMuchAtOnce(exceeded, max));
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
