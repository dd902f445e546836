package briefing.core.sources.views;

import briefing.core.shared.facts.Voiding;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * That and why a fact which rests on a source has to be looked at again.
 *
 * @param note what the publisher said about it, or why the source was voided
 * @param on when the publisher did so; null when the source was voided
 */
public record Challenge(
        ChallengeKind kind, TextRef note, @Nullable ApproximateDate on, RecordedBy recordedBy) {
    static Challenge of(Voiding voiding) {
        return new Challenge(ChallengeKind.VOIDED, voiding.reason(), null, voiding.recordedBy());
    }

    /** Null when the amendment leaves what the source says as it was. */
    static @Nullable Challenge of(SourceAmendment amendment) {
        return switch (amendment.kind()) {
            case CORRECTED -> of(ChallengeKind.CORRECTED, amendment);
            case WITHDRAWN -> of(ChallengeKind.WITHDRAWN, amendment);
            case REFILED -> null;
        };
    }

    private static Challenge of(ChallengeKind kind, SourceAmendment amendment) {
        return new Challenge(kind, amendment.note(), amendment.on(), amendment.recordedBy());
    }
}
