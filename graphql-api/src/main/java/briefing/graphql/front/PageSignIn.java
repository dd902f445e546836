package briefing.graphql.front;

import briefing.graphql.shared.security.RefusedBecause;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.shared.security.Taker;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads whoever has a bad token to the form; where nobody can tell whether it is bad, says so and leaves it alone. */
final class PageSignIn implements AuthenticationEntryPoint {
    private static final String RETRY_S = "5";

    private final Pages pages;
    private final SecurityLog log;

    PageSignIn(Pages pages, SecurityLog log) {
        this.pages = pages;
        this.log = log;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        Visit visit = Visit.of(request);
        boolean unchecked = why instanceof AuthenticationServiceException;
        log.refused(
                unchecked ? RefusedBecause.KEYS_UNAVAILABLE : RefusedBecause.TOKEN_INVALID,
                Taker.stranger(request),
                "page",
                String.valueOf(response.getHeader("X-Request-Id")));
        if (unchecked) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_S);
            pages.refuse("TRY_AGAIN", visit)
                    .writeTo(request, response, () -> List.of(new StringHttpMessageConverter(StandardCharsets.UTF_8)));
        } else {
            response.addHeader(HttpHeaders.SET_COOKIE, PageCookie.gone(request.isSecure()));
            response.setHeader(HttpHeaders.LOCATION, visit.signIn());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }
}
