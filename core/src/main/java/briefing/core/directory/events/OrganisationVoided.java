package briefing.core.directory.events;

import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.TextRef;

/** An organisation turned out to have been entered by mistake. */
public record OrganisationVoided(OrganisationId organisation, TextRef reason) implements OrganisationEvent {}
