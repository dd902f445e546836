package briefing.core.sources.events;

import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.Publication;
import briefing.core.sources.SourceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text was archived as it was published. */
public record SourceArchived(
        SourceId source,
        OrganisationId publisher,
        SourceKind kind,
        TextRef title,
        Publication published,
        LanguageTag language,
        TextRef text,
        @Nullable Instant retrievedAt,
        @Nullable SourceId reprintOf,
        @Nullable SourceId replaces)
        implements SourceEvent, Effective {
    @Override
    public ApproximateDate effective() {
        return published.on();
    }
}
