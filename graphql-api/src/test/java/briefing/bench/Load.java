package briefing.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Keeps clients busy: each of them does one thing after the other, or things are done at a steady pace. */
final class Load {
    private Load() {}

    /** One of several that ask; used by one thread. */
    @FunctionalInterface
    interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws IOException {}
    }

    /** Makes a client of what it needs for itself. */
    @FunctionalInterface
    interface Clients {
        Client next() throws Exception;
    }

    /** Something that is done to the item of a number. */
    @FunctionalInterface
    interface Work {
        void on(int number) throws Exception;
    }

    /** What one client got done, and how long that took in all. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Done(long[] taken, long nanos) {
        double perSecond() {
            return taken.length * 1e9 / nanos;
        }
    }

    /** So many clients in a closed loop: how much they got done in a second, and how long each waited. */
    static Sample closed(int clients, Scale.Span span, Clients make) throws Exception {
        long from = System.nanoTime() + span.warmUp().toNanos();
        long to = from + span.window().toNanos();
        List<Done> done = all(Collections.nCopies(Math.min(clients, span.clientsMax()), () -> loop(from, to, make)));
        return Sample.rate(
                done.stream().mapToDouble(Done::perSecond).sum(),
                done.stream().flatMapToLong(one -> Arrays.stream(one.taken())).toArray());
    }

    /** Once at least, however long it takes. */
    private static Done loop(long from, long to, Clients make) throws Exception {
        long[] taken = new long[1_024];
        int count = 0;
        try (Client client = make.next()) {
            while (System.nanoTime() < from) {
                client.once();
            }
            long first = System.nanoTime();
            long last = first;
            do {
                client.once();
                long now = System.nanoTime();
                taken = count < taken.length ? taken : Arrays.copyOf(taken, count * 2);
                taken[count++] = now - last;
                last = now;
            } while (last < to);
            return new Done(Arrays.copyOf(taken, count), last - first);
        }
    }

    /** Does something to each item up to a number, several at a time. */
    static void each(int clients, int count, Work work) throws Exception {
        AtomicInteger next = new AtomicInteger();
        all(Collections.nCopies(clients, () -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                work.on(number);
            }
            return count;
        }));
    }

    /** Does something so many times a second, whether or not what was begun before has ended. */
    static void paced(int perSecond, Scale.Span span, Work work) throws Exception {
        int count = (int) Math.max(2, span.warmUp().plus(span.window()).toMillis() * perSecond / 1_000);
        long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long began = System.nanoTime();
        List<Future<?>> begun = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < count; at++) {
                int number = at;
                awaitTime(began + number * step);
                begun.add(threads.submit(() -> {
                    work.on(number);
                    return number;
                }));
            }
        }
        for (Future<?> one : begun) {
            one.get();
        }
    }

    private static void awaitTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static <T> List<T> all(List<Callable<T>> loops) throws Exception {
        List<T> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> loop : threads.invokeAll(loops)) {
                done.add(loop.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        return done;
    }
}
