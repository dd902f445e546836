package briefing.query.shared.building;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Answers for another indicator in time: down, while that one waits for what does not answer. Looks never pile up. */
final class InTime implements HealthIndicator {
    private static final Duration ANSWERED_WITHIN = Duration.ofMillis(1_500);
    private static final Health SILENT =
            Health.down().withDetail("database", "does not answer").build();

    private final HealthIndicator patient;
    private final AtomicReference<@Nullable CompletableFuture<Health>> look = new AtomicReference<>();

    InTime(HealthIndicator patient) {
        this.patient = patient;
    }

    @Override
    public Health health() {
        try {
            return look().completeOnTimeout(SILENT, ANSWERED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException fault) {
            return SILENT;
        }
    }

    /** A look that is under way, or a new one; whoever waits for it has a future of his own to give up. */
    private CompletableFuture<Health> look() {
        CompletableFuture<Health> mine = new CompletableFuture<>();
        CompletableFuture<Health> underWay = look.compareAndExchange(null, mine);
        if (underWay != null) {
            return underWay.copy();
        }
        Thread.startVirtualThread(() -> {
            try {
                Health seen = patient.health(true);
                look.set(null);
                mine.complete(seen);
            } catch (RuntimeException | Error fault) {
                look.set(null);
                mine.complete(SILENT);
            }
        });
        return mine.copy();
    }
}
