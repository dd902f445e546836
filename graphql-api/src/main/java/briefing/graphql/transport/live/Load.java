package briefing.graphql.transport.live;

import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.Quota.Max;
import briefing.graphql.shared.security.Taker;

/** How much may be under way over what stays open, WebSockets and streams counted together. */
final class Load {
    private final Quota operations;
    private final Quota characters;
    private final Quota streams;
    private final Quota incoming;

    Load(Max operations, Max characters, Max streams, Max incoming) {
        this.operations = new Quota("SUBSCRIPTIONS", operations);
        this.characters = new Quota("CHARACTERS_KEPT", characters);
        this.streams = new Quota("STREAMS", streams);
        this.incoming = new Quota("CHARACTERS_COMING", incoming);
    }

    /** For an operation, which keeps what asked for it, as long as it lasts. */
    Quota.Share operation(Taker taker, long length) throws Quota.Exceeded {
        return both(operations.take(taker, 1), characters, taker, length);
    }

    /** For a stream of events with its one operation. */
    Quota.Share stream(Taker taker, long length) throws Quota.Exceeded {
        return both(operation(taker, length), streams, taker, 1);
    }

    /** For a message that is not whole. */
    Quota.Share incoming(Taker taker, long length) throws Quota.Exceeded {
        return incoming.take(taker, length);
    }

    private static Quota.Share both(Quota.Share first, Quota quota, Taker taker, long amount) throws Quota.Exceeded {
        try {
            Quota.Share second = quota.take(taker, amount);
            return () -> {
                first.close();
                second.close();
            };
        } catch (Quota.Exceeded e) {
            first.close();
            throw e;
        }
    }
}
