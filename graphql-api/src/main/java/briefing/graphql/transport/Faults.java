package briefing.graphql.transport;

import briefing.core.shared.codes.Fault;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a request that nobody handled: the server would log it with words of the request, which strangers can provoke. */
final class Faults extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Refusals refusals;

    Faults(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            boolean unreadable =
                    e instanceof InvalidParameterException || e.getCause() instanceof InvalidParameterException;
            if (!unreadable) {
                LOG.error("Request {} failed.\n{}", request.getAttribute(RequestId.ATTRIBUTE), Fault.trace(e));
            }
            if (!response.isCommitted()) {
                response.resetBuffer();
                refusals.refuse(
                        request,
                        response,
                        unreadable ? HttpRefusal.badRequest("Send parameters that can be read.") : HttpRefusal.fault());
            }
        }
    }
}
