package briefing.command.shared;

import briefing.core.json.Json;
import briefing.core.shared.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

    private static DomainEventMessage<Event> message(ResultSet row) throws SQLException {
        Event event = Json.readEvent(row.getString("event_name"), row.getInt("revision"), row.getBytes("payload"));
        return new GenericDomainEventMessage<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                event,
                MetaData.emptyInstance(),
                row.getString("event_id"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
