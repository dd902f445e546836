package briefing.graphql.transport.live;

import briefing.graphql.shared.security.Quota;
import org.springframework.web.socket.CloseStatus;

/** Why we close a WebSocket, as its client is told. */
final class Closing {
    static final CloseStatus GOING_AWAY = new CloseStatus(1001, "This instance ends; resume at another");
    static final CloseStatus TOO_LONG = new CloseStatus(1009, "Message too long");
    static final CloseStatus CROWDED_OUT = new CloseStatus(1013, "Too many that have not signed in; come again");
    static final CloseStatus NO_KEYS = new CloseStatus(1013, "Tokens cannot be checked now; come again");
    static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
    static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");
    static final CloseStatus TOKEN_ENDED = new CloseStatus(4401, "Token ended");
    static final CloseStatus FOREIGN = new CloseStatus(4406, "Subprotocol not acceptable");
    static final CloseStatus LATE = new CloseStatus(4408, "Connection initialisation timeout");
    static final CloseStatus ID_TAKEN = new CloseStatus(4409, "Subscriber for this id already exists");
    static final CloseStatus GREETED_TWICE = new CloseStatus(4429, "Too many initialisation requests");
    static final CloseStatus TOO_SLOW = new CloseStatus(4503, "Too slow; resume after your last position");

    private Closing() {}

    static CloseStatus of(Quota.Exceeded exceeded) {
        return new CloseStatus(1013, "LIMIT_EXCEEDED: at most " + exceeded.limit() + " " + exceeded.name());
    }
}
