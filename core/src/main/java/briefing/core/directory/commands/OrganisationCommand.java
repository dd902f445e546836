package briefing.core.directory.commands;

import briefing.core.shared.Based;
import briefing.core.shared.Command;
import briefing.core.shared.ids.OrganisationId;

/** Everything that can be asked of an organisation. */
public sealed interface OrganisationCommand extends Command, Based permits RegisterOrganisation, GrantMembership {
    OrganisationId organisation();

    @Override
    default OrganisationId subject() {
        return organisation();
    }
}
