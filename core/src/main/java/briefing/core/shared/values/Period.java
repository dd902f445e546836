package briefing.core.shared.values;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The days from one date to another, both included, no more exact than they are; a missing end is open.
 *
 * @param from null when it is not known since when
 * @param to null when no end is known
 */
public record Period(
        @Nullable ApproximateDate from, @Nullable ApproximateDate to) {
    /** Whether it ends before it begins, whichever possible days are meant; a date in doubt makes nothing sure. */
    public boolean isSurelyBackwards() {
        LocalDate lastEnd = certain(to, ApproximateDate::latest);
        LocalDate firstStart = certain(from, ApproximateDate::earliest);
        return lastEnd != null && firstStart != null && lastEnd.isBefore(firstStart);
    }

    /** Whether both share more than the one day on which one of them ends and the other begins, whatever is meant. */
    public boolean surelyOverlaps(Period other) {
        return surelyBeginsBeforeEndOf(other) && other.surelyBeginsBeforeEndOf(this);
    }

    private boolean surelyBeginsBeforeEndOf(Period other) {
        LocalDate lastStart = certain(from, ApproximateDate::latest);
        LocalDate firstEnd = certain(other.to, ApproximateDate::earliest);
        return lastStart != null && (other.to == null || (firstEnd != null && lastStart.isBefore(firstEnd)));
    }

    /** Whether it covers this day, whichever possible days are meant; a date in doubt makes nothing sure. */
    public boolean surelyCovers(LocalDate day) {
        LocalDate lastStart = certain(from, ApproximateDate::latest);
        LocalDate firstEnd = certain(to, ApproximateDate::earliest);
        boolean begun = lastStart != null && !lastStart.isAfter(day);
        return begun && (to == null || (firstEnd != null && !firstEnd.isBefore(day)));
    }

    /** Whether it can cover one of the days that a date can mean; a doubt about a date does not widen it. */
    public boolean mayCover(ApproximateDate date) {
        return mayMeet(bound(from, ApproximateDate::earliest), bound(date, ApproximateDate::latest))
                && mayMeet(bound(date, ApproximateDate::earliest), bound(to, ApproximateDate::latest));
    }

    private static boolean mayMeet(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !first.isAfter(last);
    }

    private static @Nullable LocalDate bound(
            @Nullable ApproximateDate date, Function<ApproximateDate, Optional<LocalDate>> bound) {
        return date == null ? null : bound.apply(date).orElse(null);
    }

    private static @Nullable LocalDate certain(
            @Nullable ApproximateDate date, Function<ApproximateDate, Optional<LocalDate>> bound) {
        return date == null || date.qualifier().isPresent() ? null : bound(date, bound);
    }
}
