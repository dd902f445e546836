package briefing.command.directory;

import briefing.command.shared.Delivery;
import briefing.core.directory.commands.OrganisationCommand;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.shared.ids.OrganisationId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The place of an organisation's rules in Axon. */
@AggregateRoot(type = "Organisation")
class OrganisationAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable OrganisationId id;

    private Organisation organisation = new Organisation.Unregistered();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OrganisationCommand command, @MetaDataValue(Delivery.KEY) Delivery delivery) {
        delivery.carryOut(organisation.decide(command));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = event.organisation();
        organisation = organisation.evolve(event);
    }
}
