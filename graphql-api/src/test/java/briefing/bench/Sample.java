package briefing.bench;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one side came to in one round.
 *
 * @param figure in the row's unit
 * @param p50 half of all took no longer, in milliseconds; null when nothing was timed one by one
 * @param p99 ninety-nine of a hundred took no longer, in milliseconds
 */
record Sample(double figure, @Nullable Double p50, @Nullable Double p99) {
    private static final double NANOS_PER_MILLI = 1e6;

    static Sample of(double figure) {
        return new Sample(figure, null, null);
    }

    /** So many in a second, each of which took so long. */
    static Sample rate(double perSecond, long[] nanos) {
        return new Sample(perSecond, percentile(nanos, 50), percentile(nanos, 99));
    }

    /** Half of all took no longer than the figure. */
    static Sample latency(long[] nanos) {
        return new Sample(percentile(nanos, 50), percentile(nanos, 50), percentile(nanos, 99));
    }

    private static double percentile(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / NANOS_PER_MILLI;
    }
}
