package briefing.command.directory;

import briefing.command.shared.AggregateReader;
import briefing.command.shared.Offices;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reads who held an office from the office's own history, by its own rules. */
final class RecordedOffices implements Offices {
    private final AggregateReader reader;

    RecordedOffices(AggregateReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean mayHaveHeld(PersonId person, OfficeId office, ApproximateDate on) {
        return read(office).mayHaveBeenHeldBy(person, on);
    }

    private Office read(OfficeId id) {
        Office office = new Office.Unestablished();
        for (DomainEventMessage<?> message : reader.events(id.value(), 0)) {
            office = office.evolve((OfficeEvent) message.getPayload());
        }
        return office;
    }
}
