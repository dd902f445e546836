package briefing.core.directory.commands;

import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.Command;

/** Everything that can be asked of a person. */
public sealed interface PersonCommand extends Command
        permits RegisterPerson, AddPersonName, CorrectPersonName, MergePersons, VoidPerson {
    PersonId person();

    @Override
    default PersonId subject() {
        return person();
    }
}
