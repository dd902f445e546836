package briefing.command.directory;

import briefing.core.directory.AppointmentTerms;
import briefing.core.directory.commands.AbolishOffice;
import briefing.core.directory.commands.AppointToOffice;
import briefing.core.directory.commands.CorrectAppointment;
import briefing.core.directory.commands.EndAppointment;
import briefing.core.directory.commands.EstablishOffice;
import briefing.core.directory.commands.VoidOffice;
import briefing.core.directory.events.AppointmentCorrected;
import briefing.core.directory.events.AppointmentEnded;
import briefing.core.directory.events.OfficeAbolished;
import briefing.core.directory.events.OfficeEstablished;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.directory.events.OfficeVoided;
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

    static OfficeEvent corrected(CorrectAppointment c, AppointmentTerms previous) {
        return new AppointmentCorrected(c.office(), c.appointment(), previous, c.terms(), c.reason(), c.basis());
    }

    static OfficeEvent abolished(AbolishOffice c) {
        return new OfficeAbolished(c.office(), c.on(), c.basis());
    }

    static OfficeEvent voided(VoidOffice c) {
        return new OfficeVoided(c.office(), c.reason());
    }
}
