package briefing.command.meetings;

import briefing.command.meetings.MeetingFacts.OrdinalFacts;
import briefing.command.shared.AggregateReader;
import briefing.command.shared.LogLookup;
import briefing.command.shared.Resource;
import briefing.core.meetings.commands.AssignToSeries;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.MeetingId;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Finds which meeting has a number in a series. A key once taken is never given back, so a number that its meeting gave
 * up, or that belonged to a mistake, is taken by a later key: of two meetings that want it at once, one is judged again.
 */
final class SeriesOrdinals implements Resource {
    private final Function<String, Optional<AggregateId>> holderOf;
    private final Function<MeetingId, Meeting> meetings;

    SeriesOrdinals(LogLookup log, AggregateReader reader) {
        this(log::holderOf, id -> read(id, reader));
    }

    /** Takes who holds a key, and what became of a meeting, from where they are known. */
    SeriesOrdinals(Function<String, Optional<AggregateId>> holderOf, Function<MeetingId, Meeting> meetings) {
        this.holderOf = holderOf;
        this.meetings = meetings;
    }

    OrdinalFacts factsFor(AssignToSeries command) {
        if (command.ordinal() == null) {
            return OrdinalFacts.NONE;
        }
        SeriesPlace place = SeriesPlace.of(command);
        String first = "series-ordinal:" + place.series() + ":" + place.ordinal();
        String key = first;
        MeetingId holder = holder(key);
        for (int turn = 2; holder != null && !meetings.apply(holder).isAt(place); turn++) {
            key = first + ":" + turn;
            holder = holder(key);
        }
        return new OrdinalFacts(holder, key);
    }

    private @Nullable MeetingId holder(String key) {
        return holderOf.apply(key).map(MeetingId.class::cast).orElse(null);
    }

    private static Meeting read(MeetingId id, AggregateReader reader) {
        Meeting meeting = new Meeting.Unscheduled();
        for (DomainEventMessage<?> message : reader.events(id.value(), 0)) {
            meeting = meeting.evolve((MeetingEvent) message.getPayload());
        }
        return meeting;
    }
}
