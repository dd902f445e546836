package briefing.graphql.transport.live;

import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.Taker;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is connected by WebSocket: whoever has signed in, as a quota has it, and apart from them a few strangers. A
 * stranger is not refused, since nobody could sign in then: who has been one for longest makes room.
 */
final class Seats {
    private final Quota signedIn;
    private final int strangersMax;
    private final int strangersOfAddressMax;
    private final Map<Connection, String> strangers = new LinkedHashMap<>();
    private final Map<Connection, Quota.Share> shares = new HashMap<>();

    Seats(Quota signedIn, int strangersMax, int strangersOfAddressMax) {
        this.signedIn = signedIn;
        this.strangersMax = strangersMax;
        this.strangersOfAddressMax = strangersOfAddressMax;
    }

    /** Whether somebody would find a seat, who says at the handshake who it is. */
    void require(Taker taker) throws Quota.Exceeded {
        signedIn.take(taker, 1).close();
    }

    /** Lets a stranger in; the one who has to leave for that is told. */
    synchronized Optional<Connection> admit(Connection newcomer, String address) {
        boolean crowd = Collections.frequency(strangers.values(), address) >= strangersOfAddressMax;
        Optional<Connection> eldest = !crowd && strangers.size() < strangersMax
                ? Optional.empty()
                : strangers.entrySet().stream()
                        .filter(stranger -> !crowd || stranger.getValue().equals(address))
                        .map(Map.Entry::getKey)
                        .findFirst();
        eldest.ifPresent(strangers::remove);
        strangers.put(newcomer, address);
        return eldest;
    }

    /** Gives a stranger the seat of somebody who signed in; false when it is gone meanwhile. */
    synchronized boolean signIn(Connection connection, Taker taker) throws Quota.Exceeded {
        if (!strangers.containsKey(connection)) {
            return false;
        }
        shares.put(connection, signedIn.take(taker, 1));
        strangers.remove(connection);
        return true;
    }

    synchronized void leave(Connection connection) {
        strangers.remove(connection);
        Quota.Share share = shares.remove(connection);
        if (share != null) {
            share.close();
        }
    }
}
