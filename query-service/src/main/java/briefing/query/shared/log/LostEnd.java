package briefing.query.shared.log;

import org.jspecify.annotations.Nullable;

/** The log does not hold what was seen of it: it was rolled back, or put back from a backup under its old name. */
public final class LostEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seen;
    private final transient byte @Nullable [] leaf;

    /**
     * Says what operators must know, and do.
     *
     * @param seen the position that somebody has seen
     * @param leaf of the event that was seen there; null when that is not known
     */
    public LostEnd(long seen, byte @Nullable [] leaf) {
        super("The log lost its end: it does not hold what was seen at position " + seen
                + ". Nothing is read or stored: stop every instance, run ./briefing restore, and start again.");
        this.seen = seen;
        this.leaf = leaf;
    }

    long seen() {
        return seen;
    }

    byte @Nullable [] leaf() {
        return leaf;
    }
}
