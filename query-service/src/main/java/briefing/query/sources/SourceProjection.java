package briefing.query.sources;

import briefing.core.shared.facts.Voiding;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.sources.events.SourceAmended;
import briefing.core.sources.events.SourceArchived;
import briefing.core.sources.events.SourceEvent;
import briefing.core.sources.events.SourceRated;
import briefing.core.sources.events.SourceVoided;
import briefing.core.sources.views.SourceAmendment;
import briefing.core.sources.views.SourceRating;
import briefing.core.sources.views.SourceState;
import briefing.core.sources.views.SourceView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class SourceProjection {
    private SourceProjection() {}

    static SourceView apply(@Nullable SourceView view, Recorded<SourceEvent> event) {
        return event.event() instanceof SourceArchived e
                ? archived(e, event)
                : known(view).with(next(known(view).state(), event), event.version());
    }

    private static SourceState next(SourceState state, Recorded<SourceEvent> event) {
        RecordedBy by = new RecordedBy(event.position());
        return switch (event.event()) {
            case SourceArchived _ -> state;
            case SourceAmended e -> state.amended(new SourceAmendment(e.kind(), e.on(), e.note(), e.basis(), by));
            case SourceRated e -> state.rated(new SourceRating(e.reliability(), e.reason(), by));
            case SourceVoided e -> state.voided(new Voiding(e.reason(), by));
        };
    }

    private static SourceView archived(SourceArchived e, Recorded<?> event) {
        return new SourceView(
                e.source(),
                event.version(),
                e.publisher(),
                e.kind(),
                e.title(),
                e.published(),
                e.language(),
                e.text(),
                e.retrievedAt(),
                e.reprintOf(),
                e.replaces(),
                SourceState.FRESH,
                new RecordedBy(event.position()));
    }

    private static SourceView known(@Nullable SourceView view) {
        return Objects.requireNonNull(view, "a source is archived before anything else happens to it");
    }
}
