package briefing.command.directory;

import briefing.core.directory.commands.AppointToOffice;
import briefing.core.directory.commands.EndAppointment;
import briefing.core.directory.commands.EstablishOffice;
import briefing.core.directory.events.AppointmentEnded;
import briefing.core.directory.events.OfficeEstablished;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.directory.events.PersonAppointed;

/** Turns accepted commands on offices into what is recorded. */
final class OfficeEvents {
    private OfficeEvents() {}

    static OfficeEvent established(EstablishOffice c) {
        return new OfficeEstablished(c.office(), c.organisation(), c.titles(), c.seats(), c.portfolio(), c.basis());
    }

    static OfficeEvent appointed(AppointToOffice c) {
        return new PersonAppointed(c.office(), c.appointment(), c.person(), c.from(), c.to(), c.quality(), c.basis());
    }

    static OfficeEvent ended(EndAppointment c) {
        return new AppointmentEnded(c.office(), c.appointment(), c.on(), c.reason(), c.basis());
    }
}
