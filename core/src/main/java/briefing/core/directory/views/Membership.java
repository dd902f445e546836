package briefing.core.directory.views;

import briefing.core.directory.Standing;
import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Period;
import org.jspecify.annotations.Nullable;

/**
 * The membership of an organisation in another, as readers see it.
 *
 * @param from the first day, when known
 * @param to the last day, when one is known
 */
public record Membership(
        MembershipId id,
        OrganisationId member,
        Standing standing,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        Basis basis,
        RecordedBy recordedBy) {
    /** Whether it can cover one of the days that a date can mean. */
    public boolean mayCover(ApproximateDate date) {
        return new Period(from, to).mayCover(date);
    }
}
