package briefing.command.directory;

import briefing.core.directory.PersonName;
import briefing.core.directory.commands.AddPersonName;
import briefing.core.directory.commands.CorrectPersonName;
import briefing.core.directory.commands.MergePersons;
import briefing.core.directory.commands.RegisterPerson;
import briefing.core.directory.commands.VoidPerson;
import briefing.core.directory.events.PersonEvent;
import briefing.core.directory.events.PersonNameAdded;
import briefing.core.directory.events.PersonNameCorrected;
import briefing.core.directory.events.PersonRegistered;
import briefing.core.directory.events.PersonVoided;
import briefing.core.directory.events.PersonsMerged;

/** Turns accepted commands on persons into what is recorded. */
final class PersonEvents {
    private PersonEvents() {}

    static PersonEvent registered(RegisterPerson c) {
        return new PersonRegistered(c.person(), c.names(), c.basis());
    }

    static PersonEvent added(AddPersonName c) {
        PersonName name = new PersonName(c.name(), c.language(), c.text(), c.from(), c.to());
        return new PersonNameAdded(c.person(), name, c.basis());
    }

    static PersonEvent corrected(CorrectPersonName c, PersonName previous) {
        PersonName value = new PersonName(c.name(), c.language(), c.text(), c.from(), c.to());
        return new PersonNameCorrected(c.person(), previous, value, c.reason(), c.basis());
    }

    static PersonEvent merged(MergePersons c) {
        return new PersonsMerged(c.person(), c.into(), c.reason(), c.basis());
    }

    static PersonEvent voided(VoidPerson c) {
        return new PersonVoided(c.person(), c.reason());
    }
}
