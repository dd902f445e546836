package briefing.core.directory.commands;

import briefing.core.directory.Standing;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * Says that an organisation belongs to another, or stands with it. Refused with {@code ORGANISATION_NOT_REGISTERED},
 * {@code ORGANISATION_VOIDED},
 * {@code MEMBERSHIP_ALREADY_GRANTED}, or {@code END_BEFORE_START} when it surely ends before it begins.
 *
 * @param organisation to which the member belongs
 * @param from the first day, when known
 * @param to the last day, when one is known
 */
public record GrantMembership(
        OrganisationId organisation,
        MembershipId membership,
        OrganisationId member,
        Standing standing,
        @Nullable ApproximateDate from,
        @Nullable ApproximateDate to,
        Basis basis)
        implements OrganisationCommand, Based {}
