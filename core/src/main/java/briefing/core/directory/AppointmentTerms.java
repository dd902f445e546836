package briefing.core.directory;

import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a person is in an office, and as what.
 *
 * @param from the first day
 * @param to the last day; null while no end is known
 */
public record AppointmentTerms(
        ApproximateDate from, @Nullable ApproximateDate to, AppointmentQuality quality) {
    /** The days of the appointment. */
    public Period period() {
        return new Period(from, to);
    }

    public AppointmentTerms until(ApproximateDate day) {
        return new AppointmentTerms(from, day, quality);
    }
}
