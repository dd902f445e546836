package briefing.command.directory;

import briefing.command.shared.Delivery;
import briefing.core.directory.commands.OfficeCommand;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.shared.ids.OfficeId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The place of an office's rules in Axon. */
@AggregateRoot(type = "Office")
class OfficeAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable OfficeId id;

    private Office office = new Office.Unestablished();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OfficeCommand command, @MetaDataValue(Delivery.KEY) Delivery delivery) {
        delivery.carryOut(office.decide(command));
    }

    @EventSourcingHandler
    void on(OfficeEvent event) {
        id = event.office();
        office = office.evolve(event);
    }
}
