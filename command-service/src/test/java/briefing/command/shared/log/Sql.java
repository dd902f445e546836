package briefing.command.shared.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Plain SQL for tests. */
final class Sql {
    private static final String LOG = "select * from log.event_log order by position";

    private Sql() {}

    static void run(DataSource as, String sql) throws SQLException {
        try (Connection connection = as.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(DataSource as, String sql) throws SQLException {
        try (Connection connection = as.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The whole log in its order. */
    static List<Row> log(DataSource as) throws SQLException {
        try (Connection connection = as.getConnection();
                ResultSet row = connection.createStatement().executeQuery(LOG)) {
            List<Row> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row(row));
            }
            return rows;
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        var leaf = new Leaf(
                row.getObject("event_id", UUID.class),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("aggregate_type"),
                row.getString("event_name"),
                row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("payload"),
                row.getBytes("metadata"));
        return new Row(row.getLong("position"), row.getString("actor"), leaf, row.getBytes("leaf_hash"));
    }

    /** A row of the log. */
    @SuppressWarnings("ArrayRecordComponent") // stored bytes: nobody compares two of these
    record Row(long position, String actor, Leaf leaf, byte[] leafHash) {}
}
