package briefing.command.directory;

import briefing.command.shared.AggregateReader;
import briefing.command.shared.Offices;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import java.util.Set;

/** Reads who held an office from the office's own history, by its own rules. */
final class RecordedOffices implements Offices {
    private final AggregateReader reader;
    private final RecordedPersons persons;

    RecordedOffices(AggregateReader reader, RecordedPersons persons) {
        this.reader = reader;
        this.persons = persons;
    }

    @Override
    public boolean mayHaveHeld(PersonId person, OfficeId office, ApproximateDate on) {
        Set<PersonId> holders = read(office).possibleHolders(on);
        return holders.contains(person) || isMergedWithAny(person, holders);
    }

    private boolean isMergedWithAny(PersonId person, Set<PersonId> others) {
        PersonId staying = persons.staying(person);
        return others.stream().map(persons::staying).anyMatch(staying::equals);
    }

    private Office read(OfficeId id) {
        return reader.state(id, new Office.Unestablished(), OfficeEvent.class, Office::evolve);
    }
}
