package briefing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The limit of all that writes: events of the usual size, one durable insert by its own for each, and nothing else. */
record BareInsert(DataSource pool, int clients) implements Side {
    static final String NAME = "one bare insert each";

    /** The bytes of a usual event. */
    static final int PAYLOAD = 645;

    /** The bytes of a usual event's metadata. */
    static final int METADATA = 279;

    private static final String TABLE = """
            create table if not exists bare_event (
                position bigint generated always as identity primary key,
                recorded_at timestamptz not null default clock_timestamp(),
                event_id uuid not null,
                aggregate_type text not null,
                aggregate_id text not null,
                sequence_number bigint not null,
                event_name text not null,
                payload bytea not null,
                metadata bytea not null,
                unique (aggregate_id, sequence_number))
            """;
    private static final String INSERT = """
            insert into bare_event (event_id, aggregate_type, aggregate_id, sequence_number, event_name, payload, metadata)
            values (?, 'Meeting', ?, ?, 'MeetingRescheduled', ?, ?)
            """;

    @Override
    public Sample run(Scale.Span span) throws Exception {
        empty(pool);
        return Load.closed(clients, span, () -> () -> {
            try (Connection connection = pool.getConnection()) {
                insert(connection);
            }
        });
    }

    static void empty(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("truncate bare_event");
            statement.execute("checkpoint");
        }
    }

    static void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            UUID id = UUID.randomUUID();
            insert.setObject(1, id);
            insert.setString(2, "meeting_" + id);
            insert.setLong(3, 0);
            insert.setBytes(4, bytes(PAYLOAD));
            insert.setBytes(5, bytes(METADATA));
            insert.execute();
        }
    }

    /** A text of JSON of so many bytes. */
    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            bytes[at] = (byte) ('a' + at % 26);
        }
        bytes[0] = '"';
        bytes[length - 1] = '"';
        return bytes;
    }
}
