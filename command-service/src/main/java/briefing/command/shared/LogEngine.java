package briefing.command.shared;

import briefing.command.shared.log.Append;
import briefing.command.shared.log.Door;
import briefing.command.shared.log.NewEvent;
import briefing.command.shared.log.Settled;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Axon's way to the log: aggregates are read from it in one select, and written to it through its door. */
public final class LogEngine implements EventStorageEngine {
    private final Door door;
    private final AggregateReader reader;

    public LogEngine(Door door, AggregateReader reader) {
        this.door = door;
        this.reader = reader;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        Delivery delivery = delivery();
        Append append = Appends.of(delivery, events);
        switch (delivery.passage().append(door, append)) {
            case Settled.Stored stored ->
                delivery.stored(
                        stored, append.events().stream().map(NewEvent::id).toList());
            case Settled.Conflict _ -> throw new LostRace("the aggregate has moved on");
            case Settled.KeyTaken _ -> throw new LostRace("a key was reserved by another");
            case Settled.Repeated repeated -> throw new AlreadyCarriedOut(repeated.remembered());
        }
    }

    private static Delivery delivery() {
        Object delivery =
                CurrentUnitOfWork.get().root().getMessage().getMetaData().get(Delivery.KEY);
        return (Delivery) Objects.requireNonNull(delivery, "every command is sent with its delivery");
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(reader.events(aggregateIdentifier, firstSequenceNumber));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Aggregates here are short and cached; there are no snapshots.");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        throw new UnsupportedOperationException("The views follow the log by position, not by Axon's tokens.");
    }
}
