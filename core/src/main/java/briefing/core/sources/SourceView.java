package briefing.core.sources;

import briefing.core.shared.RecordedBy;
import briefing.core.shared.View;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A source as readers see it. */
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
        RecordedBy recordedBy)
        implements View {}
