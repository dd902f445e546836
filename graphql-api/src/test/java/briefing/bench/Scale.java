package briefing.bench;

import java.time.Duration;

/**
 * How much of everything a run takes.
 *
 * @param rounds how often both sides of a row take turns
 * @param span how long a side runs in the first round; it is warm in the later ones
 * @param record what is on record where reads, subscriptions and commands over HTTP are measured
 * @param hot what is on record where commands are measured without views
 */
record Scale(int rounds, Span span, Amount record, Amount hot) {
    private static final int ANY = Integer.MAX_VALUE;

    static final Scale WHOLE =
            new Scale(3, Span.ofMillis(4_000, 4_000, ANY), new Amount(20_000, 100_000, 2_000), new Amount(2_000, 0, 200));
    static final Scale QUICK =
            new Scale(3, Span.ofMillis(1_500, 1_500, ANY), new Amount(1_000, 5_000, 100), new Amount(500, 0, 50));
    static final Scale SMALLEST = new Scale(1, Span.ofMillis(0, 1, 2), new Amount(6, 6, 3), new Amount(4, 0, 3));

    /** The span of one round. */
    Span span(int round) {
        return round == 0 ? span : new Span(span.warmUp().dividedBy(4), span.window(), span.clientsMax());
    }

    /**
     * How a side runs.
     *
     * @param warmUp unmeasured
     * @param window measured after that
     * @param clientsMax no more at once, whatever the row wants
     */
    record Span(Duration warmUp, Duration window, int clientsMax) {
        private static Span ofMillis(long warmUp, long window, int clientsMax) {
            return new Span(Duration.ofMillis(warmUp), Duration.ofMillis(window), clientsMax);
        }
    }

    /** How much is put on record. */
    record Amount(int meetings, int statements, int persons) {}
}
