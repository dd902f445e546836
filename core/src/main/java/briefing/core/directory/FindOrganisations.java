package briefing.core.directory;

import briefing.core.directory.views.OrganisationView;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import org.jspecify.annotations.Nullable;

/** Asks for a page of organisations, naturally in the order of their first names. */
public record FindOrganisations(Filter filter, PageRequest page, LogPosition at)
        implements Query<Page<OrganisationView>> {
    /**
     * What listed organisations have in common; each that is given must hold.
     *
     * @param name part of a name or abbreviation, in any of its languages
     * @param includeVoided also what was voided or merged into another
     */
    public record Filter(
            @Nullable String name,
            @Nullable OrganisationKind kind,
            @Nullable OrganisationId parent,
            @Nullable Boolean includeVoided) {}
}
