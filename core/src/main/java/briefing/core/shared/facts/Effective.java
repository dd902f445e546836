package briefing.core.shared.facts;

import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** An event that can say when what it tells holds in the world: the other clock, beside that of recording. */
public interface Effective {
    /** The day from which it holds, or on which it happened; null when this one event does not say. */
    @Nullable
    ApproximateDate effective();
}
