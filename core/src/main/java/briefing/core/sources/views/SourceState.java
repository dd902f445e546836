package briefing.core.sources.views;

import briefing.core.shared.facts.Voiding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can still change of a source: all but the text and what was known of it when it was archived.
 *
 * @param amendments what its publisher did to it later, in the order in which it was recorded
 * @param rating the newest one; null until it is rated
 * @param voiding null unless it was archived by mistake
 */
public record SourceState(
        List<SourceAmendment> amendments,
        @Nullable SourceRating rating,
        @Nullable Voiding voiding) {
    /** How every source begins. */
    public static final SourceState FRESH = new SourceState(List.of(), null, null);

    public SourceState {
        amendments = List.copyOf(amendments);
    }

    public SourceState amended(SourceAmendment amendment) {
        return new SourceState(
                Stream.concat(amendments.stream(), Stream.of(amendment)).toList(), rating, voiding);
    }

    public SourceState rated(SourceRating newest) {
        return new SourceState(amendments, newest, voiding);
    }

    public SourceState voided(Voiding mistake) {
        return new SourceState(amendments, rating, mistake);
    }

    /** What challenges all that rests on the source: its voiding, else the last amendment that does. */
    @Nullable
    Challenge challenge() {
        return voiding != null
                ? Challenge.of(voiding)
                : amendments.reversed().stream()
                        .map(Challenge::of)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
