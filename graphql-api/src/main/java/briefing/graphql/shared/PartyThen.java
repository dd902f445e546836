package briefing.graphql.shared;

import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** A party at the time of something: what one feature shows of it, the directory completes. */
public interface PartyThen {
    Party party();

    /** For which organisation it stands, when that is not the party itself. */
    @Nullable
    OrganisationId representing();

    /** Towards which organisation it stands there, when towards one. */
    @Nullable
    OrganisationId towards();

    /** When, by the clocks of the place. */
    ApproximateDate on();
}
