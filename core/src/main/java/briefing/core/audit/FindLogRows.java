package briefing.core.audit;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the log, in its own order.
 *
 * @param size from 1 to 100
 * @param after the position of the row before the page; null for the first page
 * @param descending the newest first
 * @param at later rows are left out
 */
public record FindLogRows(
        EventFilter filter, int size, @Nullable LogPosition after, boolean descending, LogPosition at)
        implements Query<LogPage> {
    public FindLogRows {
        PageRequest.bounded(size);
        if (after != null && !after.epoch().equals(at.epoch())) {
            throw new Failed(Failure.POSITION_OF_ANOTHER_LOG);
        }
    }
}
