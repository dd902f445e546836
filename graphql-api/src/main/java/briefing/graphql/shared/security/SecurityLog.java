package briefing.graphql.shared.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells operators who was refused, what, from where and why: a line of {@code name=value} each, and a metric. Strangers
 * can provoke it, so that each reason has few lines a minute, and no word of what they sent is in them.
 */
public final class SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger("briefing.security");
    private static final int LINES_MAX = 10;
    private static final int CHARACTERS_MAX = 100;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<RefusedBecause, Refusals> refusals = new EnumMap<>(RefusedBecause.class);

    /** Registers the metric with each of its reasons, so that all are there from the start. */
    public SecurityLog(InstantSource clock, MeterRegistry registry) {
        this.clock = clock;
        for (RefusedBecause reason : RefusedBecause.values()) {
            refusals.put(
                    reason,
                    new Refusals(Counter.builder("briefing.refused")
                            .description("Requests and connections that were refused")
                            .tag("reason", reason.label())
                            .register(registry)));
        }
    }

    /** Those for one reason: all of them, and those of the present minute. */
    private static final class Refusals {
        private final Counter all;
        private Instant end = Instant.MIN;
        private long count;

        private Refusals(Counter all) {
            this.all = all;
        }
    }

    /**
     * Counts and tells one refusal.
     *
     * @param what the part of the application that refused, and how: a constant or a code of ours, never what was sent
     * @param request the request's or connection's name, to find it elsewhere
     */
    public void refused(RefusedBecause reason, Taker taker, String what, String request) {
        Refusals minute = Objects.requireNonNull(refusals.get(reason), "every reason has its own");
        minute.all.increment();
        tell(minute, reason, taker, what, request);
    }

    private synchronized void tell(Refusals minute, RefusedBecause reason, Taker taker, String what, String request) {
        Instant now = clock.instant();
        if (!now.isBefore(minute.end)) {
            if (minute.count > LINES_MAX) {
                LOG.warn("refused={} more={}", reason.label(), minute.count - LINES_MAX);
            }
            minute.end = now.plus(SPAN);
            minute.count = 0;
        }
        if (++minute.count <= LINES_MAX) {
            LOG.warn(
                    "refused={} what={} subject={} address={} request={}",
                    reason.label(),
                    plain(what),
                    plain(taker.subject()),
                    plain(taker.address()),
                    plain(request));
        }
    }

    /** One word of printable ASCII, so that nobody writes lines or values of his own. */
    private static String plain(@Nullable String value) {
        if (value == null) {
            return "-";
        }
        StringBuilder plain = new StringBuilder();
        value.codePoints()
                .limit(CHARACTERS_MAX)
                .forEach(each -> plain.appendCodePoint(each > ' ' && each < 0x7f && each != '=' ? each : '?'));
        return plain.toString();
    }
}
