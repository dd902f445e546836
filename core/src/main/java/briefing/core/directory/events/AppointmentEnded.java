package briefing.core.directory.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** An appointment came to its end. */
public record AppointmentEnded(
        OfficeId office,
        AppointmentId appointment,
        ApproximateDate on,
        @Nullable TextRef reason,
        Basis basis) implements OfficeEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return on;
    }
}
