package briefing.graphql.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whoever takes something of the application: by its address, and by its subject once that is known.
 *
 * @param address the client's, as a trusted proxy tells it; else of whoever connected
 * @param subject the {@code sub} of a valid token; null while there is none
 */
public record Taker(String address, @Nullable String subject) {
    /** Somebody of whom only the address is known. */
    public static Taker stranger(HttpServletRequest request) {
        return new Taker(request.getRemoteAddr(), null);
    }

    /** The same, once it is known who it is. */
    public Taker as(String someone) {
        return new Taker(address, someone);
    }
}
