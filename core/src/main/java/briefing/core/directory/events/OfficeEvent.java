package briefing.core.directory.events;

import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.messages.Event;

/** Everything that can happen to an office. */
public sealed interface OfficeEvent extends Event
        permits OfficeEstablished,
                PersonAppointed,
                AppointmentEnded,
                AppointmentCorrected,
                OfficeAbolished,
                OfficeVoided {
    OfficeId office();

    @Override
    default OfficeId subject() {
        return office();
    }
}
