package briefing.core.directory.events;

import briefing.core.directory.AppointmentQuality;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** A person was said to have come into an office. */
public record PersonAppointed(
        OfficeId office,
        AppointmentId appointment,
        PersonId person,
        ApproximateDate from,
        @Nullable ApproximateDate to,
        AppointmentQuality quality,
        Basis basis)
        implements OfficeEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return from;
    }
}
