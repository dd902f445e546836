package briefing.query.shared.building;

import briefing.core.shared.codes.Fault;
import briefing.query.shared.log.Head;
import briefing.query.shared.log.LogReader;
import briefing.query.shared.log.LostEnd;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has the log taken into the views that this instance serves. Instances take turns, so it does not matter which of them
 * is alive. What stops it is told by health and tried again, but for a log that lost its end.
 */
final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long LOOK_AGAIN_MS = 500;
    private static final long AFTER_FAULT_MS = 1_000;

    private final LogReader log;
    private final Intake intake;
    private final Generation generation;
    private final PoisonedList poisoned;
    private final Place place;
    private final PoisonCure cure;
    private final Presence presence;
    private final Head head;
    private final Thread thread;
    private Place.At seen = Place.At.BEGINNING;
    private volatile boolean closed;

    Follower(
            LogReader log,
            Intake intake,
            Generation generation,
            PoisonCure cure,
            Presence presence,
            JdbcTemplate jdbc,
            Head head) {
        this.log = log;
        this.intake = intake;
        this.generation = generation;
        this.poisoned = new PoisonedList(jdbc, generation);
        this.place = new Place(jdbc, generation);
        this.cure = cure;
        this.presence = presence;
        this.head = head;
        this.thread = Thread.ofPlatform().name("views").daemon().unstarted(this::run);
    }

    /** What the views hold is served at once, before the log was ever looked at. */
    void start() {
        Place.At at = place.read();
        if (at != null) {
            reached(at);
            if (at.caughtUp() && at.position() > 0) {
                head.begin();
            }
        }
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
                if (!closed) {
                    failed(e);
                }
            }
        }
    }

    private void failed(Throwable cause) {
        if (cause instanceof LostEnd lost) {
            head.log().lost(lost);
            head.signal();
            log.guard().tell(lost);
        } else {
            LOG.error("The views are stuck after position {}. {}", head.position(), Fault.trace(cause));
            head.stuck();
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(AFTER_FAULT_MS));
    }

    /** False when there is nothing to do for now. */
    private boolean step() {
        Intake.Turn turn = intake.step();
        if (turn == null) {
            return followAnother();
        }
        reached(turn.at());
        if (!turn.more()) {
            head.caughtUp();
            head.log().ahead(log.guard().ahead());
            cure.retryKnown(head.poisoned());
        }
        return turn.more();
    }

    /** Another instance is at it, or another generation is served from now on. */
    private boolean followAnother() {
        long end = log.head();
        Place.At at = place.read();
        if (at == null) {
            generation.follow();
            return true;
        }
        reached(at);
        if (head.position() >= end) {
            head.caughtUp();
        }
        return false;
    }

    /** The list is read after the position, so that it is never older. */
    private void reached(Place.At at) {
        if (at.position() < seen.position()) {
            throw new LostEnd(seen.position(), seen.leaf());
        }
        seen = at;
        head.poisoned(poisoned.all());
        head.reached(at.position());
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
        }
    }
}
