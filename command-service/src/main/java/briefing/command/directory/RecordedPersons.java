package briefing.command.directory;

import briefing.command.shared.AggregateReader;
import briefing.command.shared.Resource;
import briefing.core.directory.events.PersonEvent;
import briefing.core.shared.ids.PersonId;
import org.axonframework.eventhandling.DomainEventMessage;

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
        Person person = new Person.Unregistered();
        for (DomainEventMessage<?> message : reader.events(id.value(), 0)) {
            person = person.evolve((PersonEvent) message.getPayload());
        }
        return person;
    }
}
