package briefing.core.shared.reading;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.values.LogPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the views have everything that they should.
 *
 * @param incompleteFrom the position after which they lack what the log holds; null when nothing is known to be wrong
 * @param incompleteOf what they lack it of; empty when they lack all that follows
 */
public record Progress(@Nullable LogPosition incompleteFrom, List<AggregateId> incompleteOf) {
    public Progress {
        incompleteOf = List.copyOf(incompleteOf);
    }
}
