package briefing.command.shared.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** One call of the database function log.append, whose arguments are columns: arrays, one element per row. */
final class AppendCall {
    private static final String SQL = """
            select outcome, first_position, last_position, recorded_at, version, same_request, last_sequence, key,
                   holder, aggregate_id, request_hash, same_events
            from log.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Connection connection;
    private final PreparedStatement statement;
    private int bound;

    private AppendCall(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    /** Sends the appends and reads how each was settled, in their order. */
    static List<Settled> send(Connection connection, List<Append> appends, boolean broken) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("The log's connections must be in autocommit.");
        }
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            new AppendCall(connection, statement).bind(appends);
            try (ResultSet rows = statement.executeQuery()) {
                List<Settled> settled = new ArrayList<>(appends.size());
                for (Append append : appends) {
                    if (!rows.next()) {
                        throw new IllegalStateException("The log answered fewer appends than were sent.");
                    }
                    settled.add(LogRows.settled(rows, append, broken));
                }
                return settled;
            }
        }
    }

    private void bind(List<Append> appends) throws SQLException {
        column("text", appends, Append::subject, String[]::new);
        column("text", appends, Append::commandId, String[]::new);
        column("bytea", appends, Append::requestHash, byte[][]::new);
        column("text", appends, Append::aggregateType, String[]::new);
        column("text", appends, Append::aggregateId, String[]::new);
        column("int8", appends, Append::firstSequence, Long[]::new);
        List<NewEvent> events = placed(appends, Append::events);
        column("uuid", events, NewEvent::id, UUID[]::new);
        column("text", events, NewEvent::name, String[]::new);
        column("int4", events, NewEvent::revision, Integer[]::new);
        column("bytea", events, NewEvent::payload, byte[][]::new);
        column("bytea", events, NewEvent::metadata, byte[][]::new);
        List<NewText> texts = placed(appends, Append::texts);
        column("uuid", texts, NewText::id, UUID[]::new);
        column("text", texts, NewText::kind, String[]::new);
        column("bytea", texts, NewText::salt, byte[][]::new);
        column("text", texts, NewText::content, String[]::new);
        List<String> keys = placed(appends, Append::keys);
        column("text", keys, key -> key, String[]::new);
    }

    /** Binds the place of the append that each of its parts belongs to, and returns these parts. */
    private <T> List<T> placed(List<Append> appends, Function<Append, List<T>> parts) throws SQLException {
        List<Integer> places = new ArrayList<>();
        List<T> all = new ArrayList<>();
        for (int i = 0; i < appends.size(); i++) {
            for (T part : parts.apply(appends.get(i))) {
                places.add(i + 1);
                all.add(part);
            }
        }
        column("int4", places, place -> place, Integer[]::new);
        return all;
    }

    private <R, T> void column(String type, List<R> rows, Function<R, T> value, IntFunction<T[]> array)
            throws SQLException {
        T[] values = rows.stream().map(value).toArray(array);
        statement.setArray(++bound, connection.createArrayOf(type, values));
    }
}
