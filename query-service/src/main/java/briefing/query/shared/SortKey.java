package briefing.query.shared;

import briefing.core.shared.values.ApproximateDate;
import java.time.LocalDate;

/** Turns an approximate date into what a database can compare; an open end lies beyond all days. */
public final class SortKey {
    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private SortKey() {}

    /** The first possible day. */
    public static LocalDate earliest(ApproximateDate date) {
        return date.earliest().orElse(BEFORE_ALL);
    }

    /** The last possible day. */
    public static LocalDate latest(ApproximateDate date) {
        return date.latest().orElse(AFTER_ALL);
    }

    /** Sorts by the first possible day, then by the last one. */
    public static String of(ApproximateDate date) {
        return earliest(date) + "/" + latest(date);
    }
}
