package briefing.core.statements;

import briefing.core.shared.Basis;
import briefing.core.shared.Fact;
import briefing.core.shared.Party;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.View;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.MultilingualText;
import briefing.core.shared.values.TextRef;
import briefing.core.shared.values.Topic;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement as readers see it.
 *
 * @param wording the words now on record
 * @param corrections the oldest first
 * @param retraction null unless it was taken back
 */
public record StatementView(
        StatementId id,
        long version,
        Party speaker,
        @Nullable TextRef asNamed,
        StatementKind kind,
        StatementMode mode,
        Fact<MultilingualText> wording,
        Occasion occasion,
        List<AggregateId> about,
        List<Topic> topics,
        List<Correction> corrections,
        @Nullable Retraction retraction,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    public StatementView {
        about = List.copyOf(about);
        topics = List.copyOf(topics);
        corrections = List.copyOf(corrections);
    }

    public StatementView corrected(Fact<MultilingualText> words, Correction correction, long version) {
        List<Correction> more =
                Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        return next(version, words, more, retraction);
    }

    public StatementView retracted(Retraction takenBack, long version) {
        return next(version, wording, corrections, takenBack);
    }

    /** The next version: all that can change, beside what never does. */
    private StatementView next(
            long next, Fact<MultilingualText> words, List<Correction> changes, @Nullable Retraction takenBack) {
        return new StatementView(
                id,
                next,
                speaker,
                asNamed,
                kind,
                mode,
                words,
                occasion,
                about,
                topics,
                changes,
                takenBack,
                basis,
                recordedBy);
    }
}
