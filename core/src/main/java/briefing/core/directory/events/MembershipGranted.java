package briefing.core.directory.events;

import briefing.core.directory.Standing;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** An organisation was said to belong to another, or to stand with it. */
public record MembershipGranted(
        OrganisationId organisation,
        MembershipId membership,
        OrganisationId member,
        Standing standing,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        Basis basis)
        implements OrganisationEvent, Based, Effective {
    @Override
    public @Nullable ApproximateDate effective() {
        return from;
    }
}
