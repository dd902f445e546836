package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.directory.commands.PersonCommand;
import briefing.core.directory.commands.RegisterPerson;
import briefing.core.directory.events.PersonEvent;
import briefing.core.directory.events.PersonRegistered;

/** The rules of a person's entry. A pure value: no clock, no framework, no input or output. */
sealed interface Person {
    /** Nothing is on record under this id. */
    record Unregistered() implements Person {}

    /** The person is in the directory. */
    record Registered() implements Person {}

    /** A state and a command: the row of the table. */
    record Row(Person state, PersonCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<PersonEvent> decide(PersonCommand command) {
        return switch (new Row(this, command)) {
            case Row(Unregistered _, RegisterPerson c) when c.names().isEmpty() -> refuse(NAME_REQUIRED);
            case Row(Unregistered _, RegisterPerson c) ->
                accept(new PersonRegistered(c.person(), c.names(), c.basis()));

            case Row(Registered _, RegisterPerson _) -> refuse(PERSON_ALREADY_REGISTERED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Person evolve(PersonEvent event) {
        return switch (event) {
            case PersonRegistered _ -> new Registered();
        };
    }
}
