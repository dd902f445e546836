package briefing.core.directory.events;

import briefing.core.directory.SuccessionType;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;

/** An organisation was said to be followed by another. */
public record SuccessorLinked(
        OrganisationId organisation, OrganisationId successor, SuccessionType type, ApproximateDate on, Basis basis)
        implements OrganisationEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return on;
    }
}
