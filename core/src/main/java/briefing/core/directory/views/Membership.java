package briefing.core.directory.views;

import briefing.core.directory.Standing;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Period;
import org.jspecify.annotations.Nullable;

/**
 * The membership of an organisation in another, as readers see it.
 *
 * @param organisation to which the member belongs
 * @param from the first day, when known
 * @param to the last day now on record; null while no end is known
 * @param end null until the end was recorded
 */
public record Membership(
        MembershipId id,
        OrganisationId organisation,
        OrganisationId member,
        Standing standing,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        @Nullable MembershipEnd end,
        Basis basis,
        RecordedBy recordedBy) {
    /** Whether it can cover one of the days that a date can mean. */
    public boolean mayCover(ApproximateDate date) {
        return new Period(from, to).mayCover(date);
    }

    Membership ended(MembershipEnd ended) {
        return new Membership(id, organisation, member, standing, from, ended.on(), ended, basis, recordedBy);
    }
}
