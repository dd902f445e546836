package briefing.command.meetings;

import briefing.command.shared.Delivery;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.shared.ids.MeetingId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The place of a meeting's rules in Axon. */
@AggregateRoot(type = "Meeting")
class MeetingAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable MeetingId id;

    private Meeting meeting = new Meeting.Unscheduled();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MeetingCommand command, @MetaDataValue(Delivery.KEY) Delivery delivery, MeetingLookup lookup) {
        delivery.carryOut(meeting.decide(command, lookup.factsFor(command, meeting)));
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        id = event.meeting();
        meeting = meeting.evolve(event);
    }
}
