package briefing.command.shared.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Copies a log and its head into an empty log, as a restore does. */
final class LogCopy {
    private LogCopy() {}

    static void copy(DataSource from, DataSource to) throws SQLException, IOException {
        try (Connection source = from.getConnection();
                Connection target = to.getConnection()) {
            CopyManager reader = source.unwrap(PGConnection.class).getCopyAPI();
            CopyManager writer = target.unwrap(PGConnection.class).getCopyAPI();
            var rows = new ByteArrayOutputStream();
            reader.copyOut("copy log.event_log to stdout (format binary)", rows);
            writer.copyIn(
                    "copy log.event_log from stdin (format binary)", new ByteArrayInputStream(rows.toByteArray()));
            try (var head = source.createStatement().executeQuery("select position, recorded_at from log.log_head");
                    var update = target.prepareStatement("update log.log_head set position = ?, recorded_at = ?")) {
                head.next();
                update.setLong(1, head.getLong(1));
                update.setTimestamp(2, head.getTimestamp(2));
                update.executeUpdate();
            }
        }
    }
}
