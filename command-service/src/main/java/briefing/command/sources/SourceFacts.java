package briefing.command.sources;

import briefing.core.shared.ids.AggregateId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a source must know of other sources.
 *
 * @param textKey stands for this text of this publisher, whoever archives it
 * @param sameText the source that already holds it
 * @param reprintDiffers whether the text is said to be a reprint of one that is not the same
 */
record SourceFacts(String textKey, @Nullable AggregateId sameText, boolean reprintDiffers) {
    /** For commands whose rules ask for nothing. */
    static final SourceFacts NONE = new SourceFacts("", null, false);
}
