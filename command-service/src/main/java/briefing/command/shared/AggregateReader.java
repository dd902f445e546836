package briefing.command.shared;

import briefing.core.json.Json;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the whole history of one aggregate. */
public final class AggregateReader {
    private final JdbcClient jdbc;

    public AggregateReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its events from this sequence number on, in order. */
    public List<DomainEventMessage<Event>> events(String aggregateId, long firstSequence) {
        return jdbc.sql("""
                        select event_id, aggregate_type, aggregate_id, sequence_number, event_name, revision, payload,
                               recorded_at
                        from log.event_log
                        where aggregate_id = ? and sequence_number >= ?
                        order by sequence_number
                        """)
                .params(aggregateId, firstSequence)
                .query((row, _) -> message(row))
                .list();
    }

    /** What an aggregate's rules make of its whole history, from the state of one that is not on record. */
    public <S, E extends Event> S state(AggregateId id, S unknown, Class<E> events, BiFunction<S, E, S> evolve) {
        S state = unknown;
        for (DomainEventMessage<Event> message : events(id.value(), 0)) {
            state = evolve.apply(state, events.cast(message.getPayload()));
        }
        return state;
    }

    /** Every event of these kinds after a position, whatever it happened to, in the order of the log. */
    public List<Recorded<Event>> eventsOfKinds(Set<String> names, long afterPosition) {
        return jdbc.sql("""
                        select position, recorded_at, sequence_number, event_name, revision, payload
                        from log.event_log
                        where event_name = any(?) and position > ?
                        order by position
                        """)
                .params(names.toArray(String[]::new), afterPosition)
                .query((row, _) -> new Recorded<>(
                        row.getLong("position"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getLong("sequence_number"),
                        event(row)))
                .list();
    }

    private static Event event(ResultSet row) throws SQLException {
        return Json.readEvent(row.getString("event_name"), row.getInt("revision"), row.getBytes("payload"));
    }

    private static DomainEventMessage<Event> message(ResultSet row) throws SQLException {
        return new GenericDomainEventMessage<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                event(row),
                MetaData.emptyInstance(),
                row.getString("event_id"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
