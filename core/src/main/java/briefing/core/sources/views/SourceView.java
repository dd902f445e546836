package briefing.core.sources.views;

import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.Publication;
import briefing.core.sources.SourceKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as readers see it.
 *
 * @param reprintOf the source whose text it prints again, when it does
 * @param replaces the source whose place it takes, when it is a corrected copy
 * @param state what can still change
 */
public record SourceView(
        SourceId id,
        long version,
        OrganisationId publisher,
        SourceKind kind,
        TextRef title,
        Publication published,
        LanguageTag language,
        TextRef text,
        @Nullable Instant retrievedAt,
        @Nullable SourceId reprintOf,
        @Nullable SourceId replaces,
        SourceState state,
        RecordedBy recordedBy)
        implements View {
    public List<SourceAmendment> amendments() {
        return state.amendments();
    }

    public @Nullable SourceRating rating() {
        return state.rating();
    }

    public @Nullable Voiding voiding() {
        return state.voiding();
    }

    /** What challenges all that rests on it; null while nothing does. */
    public @Nullable Challenge challenge() {
        return state.challenge();
    }

    @Override
    public boolean listed() {
        return state.voiding() == null;
    }

    public SourceView with(SourceState next, long version) {
        return new SourceView(
                id,
                version,
                publisher,
                kind,
                title,
                published,
                language,
                text,
                retrievedAt,
                reprintOf,
                replaces,
                next,
                recordedBy);
    }
}
