package briefing.core.audit;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a part of the log, in its own order.
 *
 * @param slice positions are their own cursors
 * @param descending the newest first
 * @param at later rows are left out
 */
public record FindLogRows(EventFilter filter, Slice<LogPosition> slice, boolean descending, LogPosition at)
        implements Query<LogPage> {
    public FindLogRows {
        if (isOfAnotherLog(slice.after(), at) || isOfAnotherLog(slice.before(), at)) {
            throw new Failed(Failure.POSITION_OF_ANOTHER_LOG);
        }
    }

    private static boolean isOfAnotherLog(@Nullable LogPosition position, LogPosition at) {
        return position != null && !position.epoch().equals(at.epoch());
    }
}
