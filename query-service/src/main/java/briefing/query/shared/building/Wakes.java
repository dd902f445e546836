package briefing.query.shared.building;

import briefing.core.shared.codes.Fault;
import briefing.query.shared.log.Head;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to what any instance appends or takes into the views, and wakes whoever waits for it here. */
final class Wakes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wakes.class);
    private static final int WAIT_MS = 500;

    private final DataSource source;
    private final Follower follower;
    private final Generation generation;
    private final Head head;
    private final Thread thread;
    private volatile boolean closed;

    Wakes(DataSource source, Follower follower, Generation generation, Head head) {
        this.source = source;
        this.follower = follower;
        this.generation = generation;
        this.head = head;
        this.thread = Thread.ofPlatform().name("log-wakes").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try (Connection connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                if (!closed) {
                    LOG.warn("Notifications of the database are not heard for a moment: {}", Fault.brief(e));
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen briefing_log");
            statement.execute("listen briefing_views");
        }
        PGConnection notified = connection.unwrap(PGConnection.class);
        follower.wake();
        while (!closed) {
            PGNotification[] notifications = notified.getNotifications(WAIT_MS);
            if (notifications != null) {
                for (PGNotification notification : notifications) {
                    hear(notification);
                }
            }
        }
    }

    private void hear(PGNotification notification) {
        if (notification.getName().equals("briefing_views")) {
            Notice.parse(notification.getParameter())
                    .filter(notice -> notice.isOf(generation))
                    .ifPresent(this::hear);
        } else {
            follower.wake();
        }
    }

    /** The follower reads the changed list before it says that the position is reached. */
    private void hear(Notice notice) {
        if (notice.poisonedChanged()) {
            follower.wake();
        } else {
            head.reached(notice.reached());
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(2L * WAIT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
