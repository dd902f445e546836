package briefing.command.shared.log;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** An append and the thread that waits for it. */
final class Waiting {
    private final Append append;
    private final long sinceNanos = System.nanoTime();
    private final CompletableFuture<Settled> answer = new CompletableFuture<>();

    Waiting(Append append) {
        this.append = append;
    }

    Append append() {
        return append;
    }

    /** How long it has waited. */
    Duration waited() {
        return Duration.ofNanos(System.nanoTime() - sinceNanos);
    }

    void settle(Settled settled) {
        answer.complete(settled);
    }

    /** Does nothing if it was settled before. */
    void fail(RuntimeException why) {
        answer.completeExceptionally(why);
    }

    /** The answer, or null when none came in time or the thread was interrupted. */
    @Nullable
    Settled await(Duration timeout) {
        try {
            return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        }
    }
}
