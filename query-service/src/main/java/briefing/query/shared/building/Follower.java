package briefing.query.shared.building;

import briefing.core.json.UnknownEvent;
import briefing.core.shared.codes.Fault;
import briefing.query.shared.log.Head;
import briefing.query.shared.log.LogReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has the log taken into the views that this instance serves. Instances take turns, so it does not matter which of them
 * is alive. An event that this build does not know stops it, is told by health, and is tried again.
 */
final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long LOOK_AGAIN_MS = 500;
    private static final long AFTER_FAULT_MS = 1_000;

    private final LogReader log;
    private final Intake intake;
    private final Generation generation;
    private final PoisonedList poisoned;
    private final Presence presence;
    private final JdbcTemplate jdbc;
    private final Head head;
    private final Thread thread;
    private volatile boolean closed;

    Follower(LogReader log, Intake intake, Generation generation, Presence presence, JdbcTemplate jdbc, Head head) {
        this.log = log;
        this.intake = intake;
        this.generation = generation;
        this.poisoned = new PoisonedList(jdbc, generation);
        this.presence = presence;
        this.jdbc = jdbc;
        this.head = head;
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
                presence.tell();
                if (!step()) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MS));
                }
            } catch (RuntimeException | Error e) {
                failed(e);
            }
        }
    }

    private void failed(Throwable cause) {
        if (closed) {
            return;
        }
        String why = cause instanceof UnknownEvent unknown ? unknown.getMessage() : Fault.trace(cause);
        LOG.error("The views are stuck after position {}. {}", head.position(), why);
        head.stuck();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(AFTER_FAULT_MS));
    }

    /** False when there is nothing to do for now. */
    private boolean step() {
        Intake.Turn turn = intake.step();
        if (turn == null) {
            return followAnother();
        }
        reached(turn.position());
        if (!turn.more()) {
            head.caughtUp();
        }
        return turn.more();
    }

    /** Another instance is at it, or another generation is served from now on. */
    private boolean followAnother() {
        long end = log.head();
        Long position = committed();
        if (position == null) {
            generation.follow();
            return true;
        }
        reached(position);
        if (head.position() >= end) {
            head.caughtUp();
        }
        return false;
    }

    /** The list is read after the position, so that it is never older. */
    private void reached(long position) {
        head.poisoned(poisoned.all());
        head.reached(position);
    }

    private @Nullable Long committed() {
        List<@Nullable Long> positions =
                jdbc.queryForList("select position from " + generation.table("position"), Long.class);
        return positions.isEmpty() ? null : positions.getFirst();
    }

    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            presence.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException e) {
            LOG.debug("The database was gone first: {}", Fault.brief(e));
        }
    }
}
