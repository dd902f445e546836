package briefing.command.sources;

import briefing.core.shared.ids.AggregateId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a source must know of other sources.
 *
 * @param textKey stands for this text of this publisher, whoever archives it
 * @param sameText the source that already holds it
 */
record SourceFacts(String textKey, @Nullable AggregateId sameText) {
    /** For commands whose rules ask for nothing. */
    static final SourceFacts NONE = new SourceFacts("", null);
}
