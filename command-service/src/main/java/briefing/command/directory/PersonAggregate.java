package briefing.command.directory;

import briefing.command.shared.Delivery;
import briefing.core.directory.commands.PersonCommand;
import briefing.core.directory.events.PersonEvent;
import briefing.core.shared.ids.PersonId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The place of a person's rules in Axon. */
@AggregateRoot(type = "Person")
class PersonAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable PersonId id;

    private Person person = new Person.Unregistered();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PersonCommand command, @MetaDataValue(Delivery.KEY) Delivery delivery, PersonLookup lookup) {
        delivery.carryOut(person.decide(command, lookup.factsFor(command, person)));
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        id = event.person();
        person = person.evolve(event);
    }
}
