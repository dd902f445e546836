package briefing.query.shared;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the log into the views, batch by batch: one transaction holds all new versions of all views and the position
 * reached. Instances take turns at the row that holds the position, so it does not matter which of them is alive. An
 * event that cannot be folded stops it, is told by health, and is tried again.
 */
final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long LOOK_AGAIN_MS = 500;
    private static final long AFTER_FAULT_MS = 1_000;

    private final LogReader log;
    private final ViewStore store;
    private final Projections projections;
    private final Generation generation;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Head head;
    private final ReadLimits limits;
    private final Thread thread;
    private int rowsMax;
    private volatile boolean closed;

    Follower(
            LogReader log,
            Projections projections,
            Generation generation,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Head head,
            ReadLimits limits) {
        this.log = log;
        this.projections = projections;
        this.generation = generation;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.head = head;
        this.limits = limits;
        this.rowsMax = limits.rowsMax();
        this.store = new ViewStore(jdbc, generation, projections);
        this.thread = Thread.ofPlatform().name("views").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            try {
                if (!step()) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MS));
                }
            } catch (RuntimeException | Error e) {
                failed(e);
            }
        }
    }

    /** After a failure the next try takes one append only, so that the views come as far as the one that is to blame. */
    private void failed(Throwable cause) {
        if (closed) {
            return;
        }
        if (rowsMax > 1) {
            rowsMax = 1;
            return;
        }
        LOG.error("The views are stuck after position {}.", head.position(), cause);
        head.stuck();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(AFTER_FAULT_MS));
    }

    /** False when there is nothing to do for now. */
    private boolean step() {
        Turn turn = transaction.execute(_ -> batch());
        if (turn == null) {
            return followAnother();
        }
        head.reached(turn.position());
        rowsMax = Math.min(rowsMax * 2, limits.rowsMax());
        if (!turn.more()) {
            head.caughtUp();
        }
        return turn.more();
    }

    private boolean followAnother() {
        long end = log.head();
        head.reached(committed());
        if (head.position() >= end) {
            head.caughtUp();
        }
        return false;
    }

    /** Where the views stand after a try, and whether there may be more to take. */
    private record Turn(long position, boolean more) {}

    /** Null when another instance is at it. */
    private @Nullable Turn batch() {
        List<@Nullable Long> locked = jdbc.queryForList(
                "select position from " + generation.table("position") + " for update skip locked", Long.class);
        Long before = locked.isEmpty() ? null : locked.getFirst();
        if (before == null) {
            return null;
        }
        List<LogRow> rows = log.after(before, rowsMax);
        if (rows.isEmpty()) {
            return new Turn(before, false);
        }
        Batch batch = new Batch(projections, store.current(rows));
        batch.fold(rows);
        store.write(batch);
        long after = rows.getLast().position();
        jdbc.update("update " + generation.table("position") + " set position = ?", after);
        jdbc.queryForList("select pg_notify('briefing_views', ?)", generation.notice(after));
        return new Turn(after, true);
    }

    private long committed() {
        Long position = jdbc.queryForObject("select position from " + generation.table("position"), Long.class);
        return position == null ? 0 : position;
    }

    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
