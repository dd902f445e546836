package briefing.core.directory;

import briefing.core.directory.views.OfficeView;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Portfolio;
import org.jspecify.annotations.Nullable;

/** Asks for a page of offices, naturally in the order of their first titles. */
public record FindOffices(Filter filter, PageRequest page, LogPosition at) implements Query<Page<OfficeView>> {
    /**
     * What listed offices have in common; each that is given must hold.
     *
     * @param name part of a title, in any of its languages
     * @param includeVoided also what was voided or merged into another
     */
    public record Filter(
            @Nullable OrganisationId organisation,
            @Nullable Portfolio portfolio,
            @Nullable String name,
            @Nullable Boolean includeVoided) {}
}
