package briefing.graphql.shared.security;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** How much of one thing may be taken at the same time: by each address, by each subject, and by all together. */
public final class Quota {
    private final String name;
    private final Max max;
    private final Map<String, Long> byAddress = new HashMap<>();
    private final Map<String, Long> bySubject = new HashMap<>();
    private long taken;

    /**
     * Begins with nothing taken.
     *
     * @param name what is taken, as {@code extensions.exceeded} and the metrics name it
     */
    public Quota(String name, Max max) {
        this.name = name;
        this.max = max;
    }

    /** The most that may be taken, in the same unit throughout: bytes, connections. */
    public record Max(long all, long address, long subject) {}

    /** What somebody took, until it is given back; giving it back twice does nothing. */
    @FunctionalInterface
    public interface Share extends AutoCloseable {
        /** Gives it back. */
        @Override
        void close();
    }

    /**
     * Takes so much.
     *
     * @throws Exceeded when that is more than is left for this taker or for all; nothing is taken then
     */
    public Share take(Taker taker, long amount) throws Exceeded {
        add(taker, amount);
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.compareAndSet(true, false)) {
                giveBack(taker, amount);
            }
        };
    }

    private synchronized void add(Taker taker, long amount) throws Exceeded {
        String subject = taker.subject();
        require(amount, taken, max.all());
        require(amount, byAddress.getOrDefault(taker.address(), 0L), max.address());
        require(amount, subject == null ? 0 : bySubject.getOrDefault(subject, 0L), max.subject());
        taken += amount;
        byAddress.merge(taker.address(), amount, Long::sum);
        if (subject != null) {
            bySubject.merge(subject, amount, Long::sum);
        }
    }

    private void require(long amount, long before, long most) throws Exceeded {
        if (amount > most - before) {
            throw new Exceeded(name, before + amount, most);
        }
    }

    private synchronized void giveBack(Taker taker, long amount) {
        taken -= amount;
        reduce(byAddress, taker.address(), amount);
        if (taker.subject() != null) {
            reduce(bySubject, taker.subject(), amount);
        }
    }

    private static void reduce(Map<String, Long> shares, String key, long amount) {
        shares.computeIfPresent(key, (_, before) -> before == amount ? null : before - amount);
    }

    /** How much is taken now by all together. */
    public synchronized long taken() {
        return taken;
    }

    /** How many addresses and subjects hold a share: none is remembered that holds nothing. */
    synchronized int takers() {
        return byAddress.size() + bySubject.size();
    }

    /** Too much was asked for; both numbers are told. */
    public static final class Exceeded extends Exception {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final long requested;
        private final long limit;

        Exceeded(String name, long requested, long limit) {
            super(name, null, false, false);
            this.name = name;
            this.requested = requested;
            this.limit = limit;
        }

        /** What of, as {@code extensions.exceeded} names it. */
        public String name() {
            return name;
        }

        /** How much would be taken then. */
        public long requested() {
            return requested;
        }

        /** How much may be. */
        public long limit() {
            return limit;
        }
    }
}
