package briefing.core.shared.reading;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.values.LogPosition;
import java.util.Map;

/**
 * Asks for a part of what was recorded of each of several aggregates, the oldest first.
 *
 * @param versions how far each history goes: the version of the view whose history it is
 * @param at what the cursors keep
 */
public record FindHistories(Map<AggregateId, Long> versions, Slice<Cursor> slice, LogPosition at)
        implements Query<Map<AggregateId, Page<RecordedEvent>>> {
    public FindHistories {
        versions = Map.copyOf(versions);
    }
}
