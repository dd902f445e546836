package briefing.core.directory.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;

/** A membership came to its end. */
public record MembershipEnded(OrganisationId organisation, MembershipId membership, ApproximateDate on, Basis basis)
        implements OrganisationEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return on;
    }
}
