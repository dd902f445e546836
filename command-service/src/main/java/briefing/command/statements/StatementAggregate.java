package briefing.command.statements;

import briefing.command.shared.Delivery;
import briefing.core.shared.ids.StatementId;
import briefing.core.statements.commands.StatementCommand;
import briefing.core.statements.events.StatementEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The place of a statement's rules in Axon. */
@AggregateRoot(type = "Statement")
class StatementAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable StatementId id;

    private Statement statement = new Statement.Unrecorded();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StatementCommand command, @MetaDataValue(Delivery.KEY) Delivery delivery, StatementLookup lookup) {
        delivery.carryOut(statement.decide(command, lookup.factsFor(command)));
    }

    @EventSourcingHandler
    void on(StatementEvent event) {
        id = event.statement();
        statement = statement.evolve(event);
    }
}
