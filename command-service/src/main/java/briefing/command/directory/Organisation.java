package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.OrganisationRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.directory.OrganisationCommand;
import briefing.core.directory.OrganisationEvent;
import briefing.core.directory.OrganisationRegistered;
import briefing.core.directory.RegisterOrganisation;

/** The rules of an organisation. A pure value: no clock, no framework, no input or output. */
sealed interface Organisation {
    /** Nothing is on record under this id. */
    record Unregistered() implements Organisation {}

    /** It is in the directory. */
    record Registered() implements Organisation {}

    /** A state and a command: the row of the table. */
    record Row(Organisation state, OrganisationCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<OrganisationEvent> decide(OrganisationCommand command) {
        return switch (new Row(this, command)) {
            case Row(Unregistered _, RegisterOrganisation c) when c.names().isEmpty() -> refuse(NAME_REQUIRED);
            case Row(Unregistered _, RegisterOrganisation c) -> accept(registered(c));

            case Row(Registered _, RegisterOrganisation _) -> refuse(ORGANISATION_ALREADY_REGISTERED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Organisation evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered _ -> new Registered();
        };
    }

    private static OrganisationEvent registered(RegisterOrganisation c) {
        return new OrganisationRegistered(
                c.organisation(), c.kind(), c.names(), c.abbreviation(), c.parent(), c.country(), c.basis());
    }
}
