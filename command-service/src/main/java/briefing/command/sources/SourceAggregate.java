package briefing.command.sources;

import briefing.command.shared.Delivery;
import briefing.core.shared.ids.SourceId;
import briefing.core.sources.commands.SourceCommand;
import briefing.core.sources.events.SourceEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The place of a source's rules in Axon. */
@AggregateRoot(type = "Source")
class SourceAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable SourceId id;

    private Source source = new Source.Unarchived();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SourceCommand command, @MetaDataValue(Delivery.KEY) Delivery delivery, SourceLookup lookup) {
        delivery.carryOut(source.decide(command, lookup.factsFor(command, delivery)));
    }

    @EventSourcingHandler
    void on(SourceEvent event) {
        id = event.source();
        source = source.evolve(event);
    }
}
