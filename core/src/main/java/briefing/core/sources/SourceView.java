package briefing.core.sources;

import briefing.core.shared.RecordedBy;
import briefing.core.shared.View;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source as readers see it.
 *
 * @param amendments what its publisher did to it later, in the order in which it was recorded
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
        List<SourceAmendment> amendments,
        RecordedBy recordedBy)
        implements View {
    public SourceView {
        amendments = List.copyOf(amendments);
    }

    public SourceView amended(SourceAmendment amendment, long version) {
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
                Stream.concat(amendments.stream(), Stream.of(amendment)).toList(),
                recordedBy);
    }
}
