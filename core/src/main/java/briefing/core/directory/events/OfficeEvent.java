package briefing.core.directory.events;

import briefing.core.shared.Based;
import briefing.core.shared.Event;
import briefing.core.shared.ids.OfficeId;

/** Everything that can happen to an office. */
public sealed interface OfficeEvent extends Event, Based permits OfficeEstablished, PersonAppointed, AppointmentEnded {
    OfficeId office();

    @Override
    default OfficeId subject() {
        return office();
    }
}
