package briefing.command.shared.log;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What is measured at a door: how many wait, how long, how many go through at once, and how long that takes. */
final class DoorMeters {
    private final DistributionSummary batchSize;
    private final Timer wait;
    private final Timer append;

    DoorMeters(MeterRegistry registry, Intake intake) {
        Gauge.builder("briefing.door.queue", intake, Intake::size)
                .description("Appends that wait in this instance")
                .register(registry);
        batchSize = DistributionSummary.builder("briefing.door.batch.size")
                .description("Appends that went to the log in one call")
                .register(registry);
        wait = Timer.builder("briefing.door.wait")
                .description("From the queue's end to its front")
                .register(registry);
        append = Timer.builder("briefing.door.append")
                .description("One call of the log, its commit included")
                .register(registry);
    }

    void waited(Duration time) {
        wait.record(time);
    }

    void appended(int appends, Duration time) {
        batchSize.record(appends);
        append.record(time);
    }
}
