package briefing.core.shared.reading;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.util.Map;
import java.util.Set;

/** Asks for aggregates by id, as they were at a position; what was not on record then is left out. */
public record FindViews(Set<? extends AggregateId> ids, LogPosition at) implements Query<Map<AggregateId, View>> {
    public FindViews {
        ids = Set.copyOf(ids);
    }
}
