package briefing.command.shared.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads what the log answers. */
final class LogRows {
    private static final String LOOK = """
            select coalesce((select e.sequence_number from log.event_log e where e.aggregate_id = ?
                             order by e.sequence_number desc limit 1), -1) as last_sequence,
                   c.aggregate_id, c.request_hash, c.first_position, c.last_position, c.version, c.recorded_at
            from (values (1)) one
            left join log.commands c on c.subject = ? and c.command_id = ?
            """;

    private LogRows() {}

    static Known look(Connection connection, String aggregateId, String subject, String commandId) throws SQLException {
        try (var statement = connection.prepareStatement(LOOK)) {
            statement.setString(1, aggregateId);
            statement.setString(2, subject);
            statement.setString(3, commandId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Known(
                        row.getLong("last_sequence"), row.getString("aggregate_id") == null ? null : remembered(row));
            }
        }
    }

    static Settled settled(ResultSet row, Append sent, boolean broken) throws SQLException {
        String outcome = row.getString("outcome");
        return switch (outcome) {
            case "STORED" -> stored(row);
            case "REPEATED" ->
                ours(row, sent, broken)
                        ? stored(row)
                        : new Settled.Repeated(row.getBoolean("same_request"), remembered(row));
            case "CONFLICT" -> new Settled.Conflict(row.getLong("last_sequence"));
            case "KEY_TAKEN" -> new Settled.KeyTaken(row.getString("key"), row.getString("holder"));
            default -> throw new IllegalStateException("The log answered " + outcome + ".");
        };
    }

    /** Whether a repeated command is this very append, whose first answer was lost with its connection. */
    private static boolean ours(ResultSet row, Append sent, boolean broken) throws SQLException {
        return sent.events().isEmpty() ? broken && row.getBoolean("same_request") : row.getBoolean("same_events");
    }

    private static Settled stored(ResultSet row) throws SQLException {
        long last = row.getLong("last_position");
        long first = row.getLong("first_position");
        return new Settled.Stored(row.wasNull() ? last + 1 : first, last, recordedAt(row), row.getLong("version"));
    }

    private static Remembered remembered(ResultSet row) throws SQLException {
        return new Remembered(
                row.getString("aggregate_id"),
                row.getBytes("request_hash"),
                row.getObject("first_position", Long.class),
                row.getLong("last_position"),
                row.getLong("version"),
                recordedAt(row));
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
