package briefing.graphql.shared.issuer;

import java.time.Duration;

/**
 * How long the issuer's keys are believed, and how often it is asked for them.
 *
 * @param kept how old keys may be before they are asked for again, and so how long one that the issuer took back is
 *     believed at most while it answers
 * @param keptInOutage how long the last ones are believed while it does not
 * @param apart in such a time it is asked twice at most, whatever is sent
 * @param within how long one answer of the issuer may take as a whole
 * @param patience how long a request waits while another one asks; longer than that, so that it gets what the other one got
 */
record KeyTimes(Duration kept, Duration keptInOutage, Duration apart, Duration within, Duration patience) {
    /** Those of production. */
    static final KeyTimes USUAL = new KeyTimes(
            Duration.ofMinutes(5),
            Duration.ofHours(4),
            Duration.ofSeconds(30),
            Duration.ofSeconds(2),
            Duration.ofMillis(2500));
}
