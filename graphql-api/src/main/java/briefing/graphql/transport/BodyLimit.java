package briefing.graphql.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request that is longer than the longest source text can make it, or does not say how long it is. */
final class BodyLimit extends OncePerRequestFilter {
    private static final int BYTES_MAX = 4 * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > BYTES_MAX) {
            refuse(response, HttpStatus.CONTENT_TOO_LARGE);
        } else if (length < 0 && request.getMethod().equals("POST")) {
            refuse(response, HttpStatus.LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        HttpRefusal.tooLong(status, BYTES_MAX).write(response, MediaType.APPLICATION_JSON);
    }
}
