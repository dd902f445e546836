package briefing.graphql.shared;

import briefing.core.json.Json;
import briefing.core.shared.codes.Failure;
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

/** Refuses a request that is longer than the longest source text can make it, or does not say how long it is. */
final class BodyLimit extends OncePerRequestFilter {
    private static final int BYTES_MAX = 4 * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > BYTES_MAX) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (length < 0 && request.getMethod().equals("POST")) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var error = Errors.of(
                Failure.LIMIT_EXCEEDED.name(), "Send at most " + BYTES_MAX + " bytes, and their Content-Length.");
        byte[] body = Json.mapper()
                .writeValueAsString(Map.of("errors", List.of(error.toSpecification())))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
