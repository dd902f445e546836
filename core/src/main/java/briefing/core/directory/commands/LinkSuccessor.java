package briefing.core.directory.commands;

import briefing.core.directory.SuccessionType;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.ApproximateDate;

/**
 * Says that another organisation follows this one. Refused with {@code ORGANISATION_NOT_REGISTERED},
 * {@code ORGANISATION_VOIDED}, {@code RELATED_TO_SELF} or {@code SUCCESSOR_ALREADY_LINKED}.
 *
 * @param successor which follows it, wholly or in part
 * @param on the first day of the successor
 */
public record LinkSuccessor(
        OrganisationId organisation, OrganisationId successor, SuccessionType type, ApproximateDate on, Basis basis)
        implements OrganisationCommand, Based {}
