package briefing.graphql.transport.live;

import java.time.Duration;

/**
 * How much one WebSocket may take.
 *
 * @param signedInWithin how long a client may wait until it has signed in
 * @param keepAlive how often an idle connection is sent a ping
 * @param patience how long a client may take nothing of what is sent, or wait within a message, before it is given up
 * @param operationsMax operations under way on one connection
 */
record SocketLimits(Duration signedInWithin, Duration keepAlive, Duration patience, int operationsMax) {
    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(10);
    private static final int CHARACTERS_MAX = 64 * 1024;

    /** A token fits into it, as it fits into a header. */
    private static final int CHARACTERS_OF_STRANGER_MAX = 16 * 1024;

    /** How long one message of a client may be. */
    static int charactersMax(boolean signedIn) {
        return signedIn ? CHARACTERS_MAX : CHARACTERS_OF_STRANGER_MAX;
    }

    /** When a client is cut off that takes nothing, not even that it was given up. */
    Duration takenWithin() {
        return patience.plus(TAKEN_WITHIN);
    }
}
