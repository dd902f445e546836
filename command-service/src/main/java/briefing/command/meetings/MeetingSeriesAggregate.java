package briefing.command.meetings;

import briefing.command.shared.Delivery;
import briefing.core.meetings.commands.MeetingSeriesCommand;
import briefing.core.meetings.events.MeetingSeriesEvent;
import briefing.core.shared.ids.MeetingSeriesId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The place of the rules of a series of meetings in Axon. */
@AggregateRoot(type = "MeetingSeries")
class MeetingSeriesAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable MeetingSeriesId id;

    private MeetingSeries series = MeetingSeries.UNOPENED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MeetingSeriesCommand command, @MetaDataValue(Delivery.KEY) Delivery delivery) {
        delivery.carryOut(series.decide(command));
    }

    @EventSourcingHandler
    void on(MeetingSeriesEvent event) {
        id = event.series();
        series = series.evolve(event);
    }
}
