package briefing.core.shared.reading;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.values.LogPosition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for all that was recorded of aggregates up to a position, the oldest first. */
public record FindHistories(Set<AggregateId> ids, LogPosition at)
        implements Query<Map<AggregateId, List<RecordedEvent>>> {
    public FindHistories {
        ids = Set.copyOf(ids);
    }
}
