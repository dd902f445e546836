package briefing.command.directory;

import briefing.command.shared.AggregateReader;
import briefing.command.shared.Resource;
import briefing.core.directory.events.PersonEvent;
import briefing.core.shared.ids.PersonId;

/** Reads what became of persons' entries from their own histories, by their own rules. */
final class RecordedPersons implements Resource {
    private final AggregateReader reader;

    RecordedPersons(AggregateReader reader) {
        this.reader = reader;
    }

    /** The entry that stays, after all merges; an entry that was merged into none stays itself. */
    PersonId staying(PersonId id) {
        PersonId staying = id;
        while (read(staying) instanceof Person.Merged merged) {
            staying = merged.into();
        }
        return staying;
    }

    boolean isVoided(PersonId id) {
        return read(id) instanceof Person.Voided;
    }

    private Person read(PersonId id) {
        return reader.state(id, new Person.Unregistered(), PersonEvent.class, Person::evolve);
    }
}
