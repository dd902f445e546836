package briefing.core.directory.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;

/**
 * Says when a membership ended, whatever end was expected of it before. Refused with
 * {@code ORGANISATION_NOT_REGISTERED}, {@code ORGANISATION_VOIDED}, {@code MEMBERSHIP_UNKNOWN},
 * {@code MEMBERSHIP_ALREADY_ENDED} or {@code END_BEFORE_START}.
 *
 * @param on the last day
 */
public record EndMembership(OrganisationId organisation, MembershipId membership, ApproximateDate on, Basis basis)
        implements OrganisationCommand, Based {}
