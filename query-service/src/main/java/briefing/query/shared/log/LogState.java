package briefing.query.shared.log;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this instance has found to be wrong with the log itself. */
public final class LogState {
    private static final Logger LOG = LoggerFactory.getLogger(LogState.class);

    private volatile @Nullable LostEnd lost;
    private volatile @Nullable Ahead ahead;
    private volatile long claimed;

    /** Says that the log does not hold what was seen of it; that stays so until the end of this instance. */
    public void lost(LostEnd end) {
        if (lost == null) {
            LOG.error(end.getMessage());
        }
        lost = end;
    }

    /** What was seen and is no longer there; null when nothing is known to be wrong. */
    public @Nullable LostEnd lost() {
        return lost;
    }

    /** Says that the newest times of the log lie in the future, or that they do not. */
    public void ahead(@Nullable Ahead some) {
        ahead = some;
    }

    /** That the newest times of the log lie in the future; null when they do not. */
    public @Nullable Ahead ahead() {
        return ahead;
    }

    /** Notes that a client gave a position beyond the log's end; it proves nothing, since anybody can make one up. */
    void claimed(long beyond) {
        claimed = beyond;
    }

    /** The last such position; 0 for none. */
    public long claimed() {
        return claimed;
    }
}
