package briefing.graphql.transport.live;

import java.time.Duration;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a connection does after a while, unless it has ended by then. */
final class Timers {
    private final Disposable.Composite timers = Disposables.composite();

    void after(Duration delay, Runnable task) {
        timers.add(Mono.delay(delay).publishOn(Connection.WAITING).subscribe(_ -> task.run()));
    }

    /** Again and again; left out while it still runs. */
    void every(Duration interval, Runnable task) {
        timers.add(Flux.interval(interval)
                .onBackpressureDrop()
                .publishOn(Connection.WAITING, 1)
                .subscribe(_ -> task.run()));
    }

    void end() {
        timers.dispose();
    }
}
