package briefing.core.directory;

import briefing.core.directory.views.OrganisationView;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the organisations that name these as a member, a successor, or the other side of a relationship, in the order
 * of their first names; fails with {@code LIMIT_EXCEEDED} when one is named by more than 1000.
 */
public record FindLinkedOrganisations(Set<OrganisationId> organisations, LogPosition at)
        implements Query<Map<OrganisationId, List<OrganisationView>>> {
    public FindLinkedOrganisations {
        organisations = Set.copyOf(organisations);
    }
}
