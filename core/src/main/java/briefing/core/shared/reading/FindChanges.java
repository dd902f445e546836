package briefing.core.shared.reading;

import briefing.core.shared.ids.NodeKind;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.util.Set;

/**
 * Asks what changed after a position, each aggregate once, in the order of the last changes.
 *
 * @param since a position that the log has reached
 * @param kinds what kinds of aggregates are asked for; empty for all
 * @param at what was recorded later is left out
 */
public record FindChanges(LogPosition since, Set<NodeKind> kinds, Slice<Cursor> slice, LogPosition at)
        implements Query<Page<RecordChange>> {
    public FindChanges {
        kinds = Set.copyOf(kinds);
    }
}
