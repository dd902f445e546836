package briefing.query.shared;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** How far the views have come, for all in this instance who wait for them or follow them. */
final class Head {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private long position;
    private boolean serving;
    private @Nullable RuntimeException fault;

    /** Says that all up to here is in the views, committed. */
    void reached(long newPosition) {
        lock.lock();
        try {
            if (newPosition <= position) {
                return;
            }
            position = newPosition;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        followers.forEach(Runnable::run);
    }

    /** Says that the views have caught up once, so that they may be read. */
    void serve() {
        lock.lock();
        try {
            serving = true;
        } finally {
            lock.unlock();
        }
    }

    /** Says what the follower of the log is stuck at; null when it is not. */
    void fault(@Nullable RuntimeException stuckAt) {
        lock.lock();
        try {
            fault = stuckAt;
        } finally {
            lock.unlock();
        }
    }

    @Nullable
    RuntimeException fault() {
        lock.lock();
        try {
            return fault;
        } finally {
            lock.unlock();
        }
    }

    boolean serving() {
        lock.lock();
        try {
            return serving;
        } finally {
            lock.unlock();
        }
    }

    long position() {
        lock.lock();
        try {
            return position;
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
}
