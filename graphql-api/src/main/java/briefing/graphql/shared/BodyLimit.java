package briefing.graphql.shared;

import briefing.core.json.Json;
import briefing.core.shared.Failure;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Refuses a request that is longer than the longest source text can make it, whether or not it says its length. */
final class BodyLimit extends OncePerRequestFilter {
    private static final int BYTES_MAX = 4 * 1024 * 1024;

    /** Thrown while the body is read. */
    private static final class TooLong extends RuntimeException {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > BYTES_MAX) {
            refuse(response);
        } else if (request.getContentLengthLong() >= 0 || !request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
        } else {
            counted(request, response, chain);
        }
    }

    private static void counted(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(
                    new ContentCachingRequestWrapper(request, BYTES_MAX) {
                        @Override
                        protected void handleContentOverflow(int limit) {
                            throw new TooLong();
                        }
                    },
                    response);
        } catch (TooLong e) {
            refuse(response);
        } catch (ServletException e) {
            if (!(e.getRootCause() instanceof TooLong)) {
                throw e;
            }
            refuse(response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var error = Errors.of(Failure.LIMIT_EXCEEDED.name(), "Send at most " + BYTES_MAX + " bytes in one request.");
        byte[] body = Json.mapper()
                .writeValueAsString(Map.of("errors", List.of(error.toSpecification())))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
