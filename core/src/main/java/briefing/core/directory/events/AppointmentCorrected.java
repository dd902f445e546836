package briefing.core.directory.events;

import briefing.core.directory.AppointmentTerms;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;

/** The days or the quality of an appointment, which had been recorded wrongly, were put right. */
public record AppointmentCorrected(
        OfficeId office,
        AppointmentId appointment,
        AppointmentTerms previous,
        AppointmentTerms value,
        TextRef reason,
        Basis basis)
        implements OfficeEvent, Based, Effective {
    @Override
    public ApproximateDate effective() {
        return value.from();
    }
}
