package briefing.graphql.transport;

import briefing.graphql.shared.security.Handshake;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Lets whoever reads by GET keep the answer for itself, and ask each time whether it still holds; streams pass. */
final class Revalidation extends ShallowEtagHeaderFilter {
    private static final String VARY =
            String.join(", ", "Authorization", "Accept", RequestedMoment.POSITION_HEADER, RequestedMoment.AS_OF_HEADER);
    private static final String OWN = "private, no-cache, must-revalidate";

    Revalidation() {
        // An answer may be compressed on its way: the same to who reads it, not the same bytes.
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Handshake.is(request) || (!HttpMethod.GET.matches(request.getMethod()) && !AnswerType.isStream(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AnswerType.isStream(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            chain.doFilter(request, response);
            return;
        }
        if (!isAsyncDispatch(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, OWN);
            response.addHeader(HttpHeaders.VARY, VARY);
        }
        super.doFilterInternal(request, response, chain);
    }
}
