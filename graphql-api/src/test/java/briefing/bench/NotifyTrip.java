package briefing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** The limit of what is live: a bare insert that notifies another connection as it commits. */
record NotifyTrip(DataSource pool, int perSecond) implements Side {
    private static final int LOOK_AGAIN_MS = 20;

    @Override
    public Sample run(Scale.Span span) throws Exception {
        BareInsert.empty(pool);
        var trips = new Trips();
        long from = System.nanoTime() + span.warmUp().toNanos();
        var ended = new AtomicBoolean();
        try (Connection listening = pool.getConnection();
                var sql = listening.createStatement();
                ExecutorService listener = Executors.newVirtualThreadPerTaskExecutor()) {
            sql.execute("listen bench");
            var heard = listener.submit(() -> hear(listening, trips, ended));
            Load.paced(perSecond, span, number -> {
                trips.begun(number, System.nanoTime());
                send(number);
            });
            Sample sample = trips.since(from);
            ended.set(true);
            heard.get();
            sql.execute("unlisten bench");
            return sample;
        }
    }

    private void send(int number) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            BareInsert.insert(connection);
            try (var notify = connection.prepareStatement("select pg_notify('bench', ?)")) {
                notify.setString(1, Integer.toString(number));
                notify.execute();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static boolean hear(Connection connection, Trips trips, AtomicBoolean ended) throws SQLException {
        while (!ended.get()) {
            for (PGNotification heard : connection.unwrap(PGConnection.class).getNotifications(LOOK_AGAIN_MS)) {
                trips.arrived(Long.parseLong(heard.getParameter()));
            }
        }
        return true;
    }
}
