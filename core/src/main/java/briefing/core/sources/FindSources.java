package briefing.core.sources;

import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import briefing.core.sources.views.SourceView;
import org.jspecify.annotations.Nullable;

/** Asks for a page of sources, naturally in the order of their publication. */
public record FindSources(Filter filter, PageRequest page, LogPosition at) implements Query<Page<SourceView>> {
    /**
     * What listed sources have in common; each that is given must hold.
     *
     * @param includeVoided also those archived by mistake
     */
    public record Filter(
            @Nullable OrganisationId publisher,
            @Nullable SourceKind kind,
            @Nullable Boolean includeVoided) {}
}
