package briefing.graphql.front;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Keeps a token for pages without script. It is believed when a page is read and for nothing else, so that a form of
 * another site can do nothing with it.
 */
final class PageCookie {
    static final String NAME = "briefing-page";

    /** Browsers drop a cookie that is longer than 4096 bytes, with its name and attributes. */
    static final int TOKEN_MAX = 3800;

    private static final DefaultBearerTokenResolver HEADER = new DefaultBearerTokenResolver();

    private PageCookie() {}

    /** The token of a request for a page: that of its header, else that of the cookie. */
    static @Nullable String token(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!reads || !(path.equals("/") || path.startsWith("/meetings/"))) {
            return null;
        }
        String header = HEADER.resolve(request);
        return header == null ? kept(request.getCookies()) : header;
    }

    private static @Nullable String kept(Cookie @Nullable [] cookies) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /** The header that lays a token down; without {@code lasting} for as long as the browser is open. */
    static String of(String token, @Nullable Duration lasting, boolean secure) {
        var cookie = cookie(token, secure);
        return (lasting == null ? cookie : cookie.maxAge(lasting)).build().toString();
    }

    /** The header that takes it away. */
    static String gone(boolean secure) {
        return cookie("", secure).maxAge(0).build().toString();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, boolean secure) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/");
    }
}
