package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import org.jspecify.annotations.Nullable;

/**
 * Where something takes place, no more exact than its source.
 *
 * @param place a building or city in words, when known
 * @param country when known
 * @param timeZone the IANA region whose clocks the day of the meeting follows, when known
 */
public record Venue(
        @Nullable String place,
        @Nullable Country country,
        @Nullable String timeZone) {
    public Venue {
        if (place == null && country == null) {
            throw new Malformed(Malformation.VENUE_EMPTY);
        }
    }

    /** How much of it is known. */
    public VenuePrecision precision() {
        return place == null ? VenuePrecision.COUNTRY : VenuePrecision.PLACE;
    }
}
