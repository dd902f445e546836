package briefing.core.directory.commands;

import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.TextRef;

/**
 * Says that an organisation was entered by mistake. For editors only. Refused with {@code ORGANISATION_NOT_REGISTERED},
 * or {@code ORGANISATION_VOIDED}.
 *
 * @param reason why, in words
 */
public record VoidOrganisation(OrganisationId organisation, TextRef reason) implements OrganisationCommand {}
