package briefing.core.shared.reading;

import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks where to read; waits, for a bounded time, until the views have got there. Fails with
 * {@code POSITION_AMBIGUOUS} when both are given, {@code AS_OF_IN_FUTURE}, {@code POSITION_OF_ANOTHER_LOG},
 * {@code POSITION_NOT_REACHED} or {@code VIEWS_BEING_BUILT}.
 *
 * @param asOf recorded time: what was on record at this instant; neither it nor {@code at} means now
 * @param at a position of the log
 * @param notBefore a position that "now" must have reached
 */
public record FindReadPoint(
        @Nullable Instant asOf,
        @Nullable LogPosition at,
        @Nullable LogPosition notBefore) implements Query<ReadPoint> {}
