package briefing.core.shared.reading;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How long one request may still read. The threads that work for a request are bound to its patience, so that whatever
 * they are about to read is asked whether it is worth it: nothing begins once time is up or the database failed.
 */
public final class Patience {
    private static final ScopedValue<Patience> CURRENT = ScopedValue.newInstance();
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Duration WAITING_MAX = Duration.ofSeconds(5);

    private final AtomicLong waitingNanos = new AtomicLong(WAITING_MAX.toNanos());
    private final long endNanos;
    private volatile boolean ended;

    private Patience(Duration lasting) {
        this.endNanos = System.nanoTime() + lasting.toNanos();
    }

    /** That of a request which has to be answered within this time. */
    public static Patience lasting(Duration time) {
        return new Patience(time);
    }

    /** That of the request which this thread works for; a fresh one when it works for none. */
    public static Patience current() {
        return CURRENT.isBound() ? CURRENT.get() : new Patience(USUAL);
    }

    /** Does some work for the request. */
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /** Says that nothing more need be read for the request. */
    public void end() {
        ended = true;
    }

    /** Fails with {@code TRY_AGAIN} when nothing more should be read for the request. */
    public void require() {
        if (ended || leftNanos() <= 0) {
            throw new Failed(Failure.TRY_AGAIN);
        }
    }

    /**
     * Waits for something that may come, for five seconds at most in the whole request.
     *
     * @param waiting waits for no longer than it is given, and answers whether it came
     */
    public boolean waits(Predicate<Duration> waiting) {
        long began = System.nanoTime();
        boolean came = waiting.test(Duration.ofNanos(Math.clamp(waitingNanos.get(), 0, Math.max(0, leftNanos()))));
        waitingNanos.addAndGet(began - System.nanoTime());
        return came;
    }

    private long leftNanos() {
        return endNanos - System.nanoTime();
    }
}
