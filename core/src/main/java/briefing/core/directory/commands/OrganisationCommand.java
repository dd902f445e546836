package briefing.core.directory.commands;

import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Command;

/** Everything that can be asked of an organisation. */
public sealed interface OrganisationCommand extends Command
        permits RegisterOrganisation,
                RenameOrganisation,
                LinkSuccessor,
                GrantMembership,
                EndMembership,
                RecordRelationship,
                VoidOrganisation {
    OrganisationId organisation();

    @Override
    default OrganisationId subject() {
        return organisation();
    }
}
