package briefing.core.directory.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.ids.AppointmentId;

/** Everything that can be asked of an office about those who hold it. */
public sealed interface AppointmentCommand extends OfficeCommand, Based
        permits AppointToOffice, EndAppointment, CorrectAppointment {
    AppointmentId appointment();
}
