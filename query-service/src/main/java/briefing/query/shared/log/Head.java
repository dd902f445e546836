package briefing.query.shared.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How far the views have come, for all in this instance who wait for them or follow them. */
public final class Head {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private long position;
    private boolean caughtUp;
    private volatile boolean late;
    private @Nullable Long stuckAfter;
    private volatile List<Poisoned> poisoned = List.of();
    private final LogState log = new LogState();

    /** What is known of the log itself. */
    public LogState log() {
        return log;
    }

    /** Says at the start that these views had caught up before: they are read as they are, and told to be late. */
    public void begin() {
        caughtUp();
        late = true;
    }

    /** Says that all up to here is in the views, committed. */
    public void reached(long newPosition) {
        lock.lock();
        try {
            if (newPosition <= position) {
                return;
            }
            position = newPosition;
            if (stuckAfter != null && newPosition > stuckAfter) {
                stuckAfter = null;
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        signal();
    }

    /** Says that the views have everything that the log holds: they may be read from now on, and nothing is wrong. */
    public void caughtUp() {
        lock.lock();
        try {
            caughtUp = true;
            late = false;
            stuckAfter = null;
        } finally {
            lock.unlock();
        }
    }

    /** Says that what follows the present position cannot be taken into the views for now. */
    public void stuck() {
        lock.lock();
        try {
            stuckAfter = position;
        } finally {
            lock.unlock();
        }
    }

    /** The position after which the views lack what the log holds; null when nothing is known to be wrong. */
    public @Nullable Long stuckAfter() {
        return read(() -> late ? Long.valueOf(position) : stuckAfter);
    }

    /** Says which aggregates the views could not follow; before the position up to which that is known. */
    public void poisoned(List<Poisoned> list) {
        poisoned = List.copyOf(list);
    }

    /** The aggregates that the views could not follow, in the order of their first missing event. */
    public List<Poisoned> poisoned() {
        return poisoned;
    }

    /** Has all who follow look again. */
    public void signal() {
        followers.forEach(Runnable::run);
    }

    /** Whether the views may be read: they have caught up, now or before this instance began. */
    public boolean serving() {
        return read(() -> caughtUp);
    }

    /** The position up to which all is in the views. */
    public long position() {
        return read(() -> position);
    }

    private <T extends @Nullable Object> T read(Supplier<T> part) {
        lock.lock();
        try {
            return part.get();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the views have come this far; false when they have not in time. */
    boolean await(long wanted, Duration timeout) {
        long leftNanos = timeout.toNanos();
        lock.lock();
        try {
            while (position < wanted) {
                if (leftNanos <= 0) {
                    return false;
                }
                leftNanos = moved.awaitNanos(leftNanos);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Runs this each time the views have come further; it must not block. */
    void follow(Runnable follower) {
        followers.add(follower);
    }

    void unfollow(Runnable follower) {
        followers.remove(follower);
    }

    /** How many follow. */
    int followed() {
        return followers.size();
    }
}
