package briefing.core.directory.commands;

import briefing.core.shared.Based;
import briefing.core.shared.Command;
import briefing.core.shared.ids.PersonId;

/** Everything that can be asked of a person. */
public sealed interface PersonCommand extends Command, Based permits RegisterPerson {
    PersonId person();

    @Override
    default PersonId subject() {
        return person();
    }
}
