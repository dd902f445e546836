package briefing.graphql.shared.security;

import jakarta.servlet.http.HttpServletRequest;

/** How a WebSocket begins: by a request that carries no token from a browser, and is answered by no resource. */
public final class Handshake {
    private Handshake() {}

    /** Whether a request is one. */
    public static boolean is(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }
}
