package briefing.core.shared.reading;

import briefing.core.shared.values.LogPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the views have everything that they should.
 *
 * @param incompleteFrom the position after which they lack what the log holds; null when nothing is known to be wrong
 * @param incompleteOf the ids of what they lack it of, whatever kinds these are; empty when they lack all that follows
 * @param ahead what reading by an instant does not show yet; null when the times of the log are right
 */
public record Progress(
        @Nullable LogPosition incompleteFrom,
        List<String> incompleteOf,
        @Nullable RecordedAhead ahead) {
    public Progress {
        incompleteOf = List.copyOf(incompleteOf);
    }
}
