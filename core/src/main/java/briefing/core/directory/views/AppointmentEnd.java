package briefing.core.directory.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * When and why an appointment ended.
 *
 * @param on the last day
 */
public record AppointmentEnd(ApproximateDate on, @Nullable TextRef reason, Basis basis, RecordedBy recordedBy) {
    AppointmentEnd movedTo(ApproximateDate day) {
        return new AppointmentEnd(day, reason, basis, recordedBy);
    }
}
