package briefing.command.shared.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The one thread of a door that talks to the log: it answers every append that it takes, and never dies of one. */
final class Writer implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final DataSource source;
    private final Duration timeout;
    private final Intake intake;
    private final DoorMeters meters;
    private volatile @Nullable Throwable unreachable;

    Writer(DataSource source, Duration timeout, Intake intake, DoorMeters meters) {
        this.source = source;
        this.timeout = timeout;
        this.intake = intake;
        this.meters = meters;
    }

    @Override
    public void run() {
        while (intake.awaitWork()) {
            try {
                turn();
            } catch (Throwable e) {
                unreachable = e;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Why nothing is being sent, or null. */
    @Nullable
    Throwable unreachable() {
        return unreachable;
    }

    /** A connection comes first: until there is one, what waits can still be withdrawn. */
    private void turn() throws SQLException {
        Connection open = source.getConnection();
        unreachable = null;
        List<Waiting> batch = intake.take();
        batch.forEach(each -> meters.waited(each.waited()));
        settle(batch, open);
    }

    private void settle(List<Waiting> batch, Connection open) {
        try {
            send(batch, open, false);
        } catch (Throwable e) {
            batch.forEach(each -> each.fail(new OutcomeUnknown(each.append().commandId(), e)));
        }
    }

    /**
     * Sends until the outcome is known or time is up. Once a connection broke only an answer or the data's own fault
     * settles anything: the same rows are sent again, and the log tells by their ids whether it has them.
     */
    private void send(List<Waiting> batch, @Nullable Connection open, boolean brokenBefore) {
        long deadline = System.nanoTime() + timeout.toNanos();
        @Nullable Connection next = open;
        boolean broken = brokenBefore;
        while (true) {
            try (Connection connection = next == null ? source.getConnection() : next) {
                sendOnce(batch, connection, broken);
                return;
            } catch (SQLException e) {
                next = null;
                Fault fault = Fault.of(e);
                broken |= fault == Fault.BROKEN;
                if (fault == Fault.DATA || !broken) {
                    turnAway(batch, fault, e, broken);
                    return;
                }
                if (System.nanoTime() - deadline > 0) {
                    batch.forEach(
                            each -> each.fail(new OutcomeUnknown(each.append().commandId(), e)));
                    return;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /**
     * A server that falls silent is given up only after twice the time-out: by then what queued up behind this batch
     * was withdrawn, and is not sent for nobody.
     */
    private void sendOnce(List<Waiting> batch, Connection connection, boolean broken) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(2 * timeout.toMillis()));
        long beganNanos = System.nanoTime();
        List<Settled> settled =
                AppendCall.send(connection, batch.stream().map(Waiting::append).toList(), broken);
        meters.appended(batch.size(), Duration.ofNanos(System.nanoTime() - beganNanos));
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).settle(settled.get(i));
        }
    }

    private void turnAway(List<Waiting> batch, Fault fault, SQLException why, boolean broken) {
        if (fault == Fault.DATA && batch.size() > 1) {
            batch.forEach(each -> send(List.of(each), null, broken));
        } else {
            batch.forEach(each -> each.fail(
                    switch (fault) {
                        case PASSING -> new TryAgain("The log was busy; nothing was stored.", why);
                        case REWOUND -> new LogRewound(why);
                        default -> new AppendFailed(each.append().commandId(), fault == Fault.DATA, why);
                    }));
        }
    }
}
