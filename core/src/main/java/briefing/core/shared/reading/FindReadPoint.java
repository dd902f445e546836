package briefing.core.shared.reading;

import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks where to read; waits, for a bounded time, until the views have got there. Fails with
 * {@code POSITION_AMBIGUOUS} when both are given, {@code AS_OF_IN_FUTURE}, {@code POSITION_OF_ANOTHER_LOG},
 * {@code POSITION_NOT_REACHED}, {@code VIEWS_BEING_BUILT} or {@code LOG_REWOUND}.
 *
 * @param asOf recorded time: what was on record at this instant; neither it nor {@code at} means now
 * @param at a position of the log
 * @param notBefore a position that "now" must have reached
 * @param patience how long to wait for the views at most
 */
public record FindReadPoint(
        @Nullable Instant asOf,
        @Nullable LogPosition at,
        @Nullable LogPosition notBefore,
        Duration patience) implements Query<ReadPoint> {
    private static final Duration USUAL = Duration.ofSeconds(5);

    /** Waits as long as usual. */
    public FindReadPoint(@Nullable Instant asOf, @Nullable LogPosition at, @Nullable LogPosition notBefore) {
        this(asOf, at, notBefore, USUAL);
    }
}
