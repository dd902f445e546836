package briefing.query.shared.log;

import briefing.core.json.Json;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.EventMetadata;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.values.LogPosition;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** One row of the log, read but not yet understood. */
@SuppressWarnings("ArrayRecordComponent") // rows are read once and compared nowhere
public record LogRow(
        long position,
        Instant recordedAt,
        UUID eventId,
        String aggregateType,
        String aggregateId,
        long sequenceNumber,
        String eventName,
        int revision,
        byte[] payload,
        byte[] metadata,
        byte[] leafHash) {
    static final String COLUMNS = "position, recorded_at, event_id, aggregate_type, aggregate_id, sequence_number,"
            + " event_name, revision, payload, metadata, leaf_hash";

    static LogRow read(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong("position"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("event_id", UUID.class),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("event_name"),
                row.getInt("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"),
                row.getBytes("leaf_hash"));
    }

    /** As the views take it. */
    public Recorded<Event> event() {
        return new Recorded<>(position, recordedAt, sequenceNumber, Json.readEvent(eventName, revision, payload));
    }

    /** What is made of it, as an item of a list that is sorted by a number of the row. */
    <V> Page.Item<V> item(V made, long key, LogPosition at) {
        return new Page.Item<>(made, new Cursor(at, Long.toString(key), aggregateId));
    }

    /** As auditors see it. */
    RecordedEvent recorded(String epoch) {
        return new RecordedEvent(
                new LogPosition(epoch, position),
                recordedAt,
                eventId,
                eventName,
                revision,
                aggregateType,
                aggregateId,
                sequenceNumber,
                Json.mapper().readValue(metadata, EventMetadata.class),
                new String(payload, StandardCharsets.UTF_8),
                HexFormat.of().formatHex(leafHash));
    }
}
