package briefing.query.shared.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;

/** What is measured of the views: how far they are behind the log, what they lack, and who follows them. */
final class ViewsMeters {
    private final LogReader log;
    private final Head head;

    ViewsMeters(LogReader log, Head head) {
        this.log = log;
        this.head = head;
    }

    ViewsMeters in(MeterRegistry registry) {
        gauge(registry, "briefing.log.position", "Where the log ends", some -> some.log.head());
        gauge(registry, "briefing.views.position", "Where the views stand", some -> some.head.position());
        gauge(registry, "briefing.views.behind", "Positions that the views lack", ViewsMeters::behind);
        gauge(
                registry,
                "briefing.views.behind.seconds",
                "Age of the oldest event that the views lack",
                some -> some.log.secondsSince(some.head.position()));
        gauge(
                registry,
                "briefing.log.ahead.seconds",
                "How far the newest recorded time is ahead of the database's clock",
                some -> some.log.guard().secondsAhead());
        gauge(
                registry,
                "briefing.dead.letters",
                "Aggregates with an event that could not be folded",
                some -> some.head.poisoned().size());
        gauge(
                registry,
                "briefing.subscriptions.open",
                "Subscriptions that this instance serves",
                some -> some.head.followed());
        return this;
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<ViewsMeters> value) {
        Gauge.builder(name, this, value).description(description).register(registry);
    }

    /** The views are asked first: they never come to be ahead. */
    private double behind() {
        long reached = head.position();
        return log.head() - reached;
    }
}
