package briefing.bench;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;

/** Messages under way: what was sent must arrive, and how long it took is told. */
final class Trips {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<Long, Long> begun = new ConcurrentHashMap<>();
    private final Map<Long, Long> arrived = new ConcurrentHashMap<>();

    /** Notes when something was sent whose number may become known only later. */
    void begun(long number, long nanos) {
        begun.put(number, nanos);
    }

    void arrived(long number) {
        arrived.putIfAbsent(number, System.nanoTime());
    }

    /** Waits for all, and tells of those that were sent from a moment on. */
    Sample since(long from) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> arrived.keySet().containsAll(begun.keySet()));
        return Sample.latency(begun.entrySet().stream()
                .filter(one -> one.getValue() >= from)
                .mapToLong(one -> Objects.requireNonNull(arrived.get(one.getKey())) - one.getValue())
                .toArray());
    }
}
