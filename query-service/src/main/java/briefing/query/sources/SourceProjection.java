package briefing.query.sources;

import briefing.core.shared.Recorded;
import briefing.core.shared.RecordedBy;
import briefing.core.sources.SourceAmended;
import briefing.core.sources.SourceAmendment;
import briefing.core.sources.SourceArchived;
import briefing.core.sources.SourceEvent;
import briefing.core.sources.SourceView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class SourceProjection {
    private SourceProjection() {}

    static SourceView apply(@Nullable SourceView view, Recorded<SourceEvent> event) {
        return switch (event.event()) {
            case SourceArchived e ->
                new SourceView(
                        e.source(),
                        event.version(),
                        e.publisher(),
                        e.kind(),
                        e.title(),
                        e.published(),
                        e.language(),
                        e.text(),
                        e.retrievedAt(),
                        List.of(),
                        new RecordedBy(event.position()));
            case SourceAmended e ->
                known(view)
                        .amended(
                                new SourceAmendment(
                                        e.kind(), e.on(), e.note(), e.basis(), new RecordedBy(event.position())),
                                event.version());
        };
    }

    private static SourceView known(@Nullable SourceView view) {
        return Objects.requireNonNull(view, "a source is archived before anything else happens to it");
    }
}
