package briefing.command.shared.log;

import briefing.core.shared.Postgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Holds the lock of the door, as a slow call of another instance would: a writer waits in the middle of its call. */
final class HeldHead implements AutoCloseable {
    private static final String WRITER =
            " from pg_stat_activity where datname = current_database() and usename = 'briefing_app'"
                    + " and wait_event_type = 'Lock'";

    private final Postgres.Database database;
    private final Connection holder;

    HeldHead(Postgres.Database database) throws SQLException {
        this.database = database;
        this.holder = database.owner().getConnection();
        holder.setAutoCommit(false);
        holder.createStatement().execute("select * from log.log_head for update");
    }

    void awaitWriter() {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> Sql.number(database.superuser(), "select count(*)" + WRITER) > 0);
    }

    void terminateWriter() throws SQLException {
        Sql.run(database.superuser(), "select pg_terminate_backend(pid)" + WRITER);
    }

    void letGo() throws SQLException {
        holder.rollback();
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
