package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.command.shared.Decision.unchanged;
import static briefing.core.directory.DirectoryRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.directory.commands.AppointToOffice;
import briefing.core.directory.commands.AppointmentCommand;
import briefing.core.directory.commands.CorrectAppointment;
import briefing.core.directory.commands.EndAppointment;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.shared.ids.PersonId;
import org.jspecify.annotations.Nullable;

/** The rows of the decision table of an office that are about who holds it. */
final class Seats {
    private Seats() {}

    static Decision<OfficeEvent> decide(Office.Established office, AppointmentCommand command) {
        Appointments all = office.appointments();
        return switch (command) {
            case AppointToOffice _ when office.isAbolished() -> refuse(OFFICE_ABOLISHED);
            case AppointToOffice c when all.has(c.appointment()) -> refuse(APPOINTMENT_ALREADY_MADE);
            case AppointToOffice c when Appointed.by(c).period().isSurelyBackwards() -> refuse(END_BEFORE_START);
            case AppointToOffice c
            when rival(office, Appointed.by(c)) != null -> refuse(SINGLE_SEAT_OVERLAP, rival(office, Appointed.by(c)));
            case AppointToOffice c -> accept(OfficeEvents.appointed(c));

            case AppointmentCommand c when !all.has(c.appointment()) -> refuse(APPOINTMENT_UNKNOWN);

            case EndAppointment c when all.get(c.appointment()).ended() -> refuse(APPOINTMENT_ALREADY_ENDED);
            case EndAppointment c when ending(all, c).period().isSurelyBackwards() -> refuse(END_BEFORE_START);
            case EndAppointment c
            when rival(office, ending(all, c)) != null -> refuse(SINGLE_SEAT_OVERLAP, rival(office, ending(all, c)));
            case EndAppointment c -> accept(OfficeEvents.ended(c));

            case CorrectAppointment c
            when c.terms().equals(all.get(c.appointment()).terms()) -> unchanged();
            case CorrectAppointment c when c.terms().period().isSurelyBackwards() -> refuse(END_BEFORE_START);
            case CorrectAppointment c
            when rival(office, corrected(all, c)) != null ->
                refuse(SINGLE_SEAT_OVERLAP, rival(office, corrected(all, c)));
            case CorrectAppointment c ->
                accept(OfficeEvents.corrected(c, all.get(c.appointment()).terms()));
        };
    }

    private static Appointed ending(Appointments all, EndAppointment c) {
        return all.get(c.appointment()).endedOn(c.on());
    }

    private static Appointed corrected(Appointments all, CorrectAppointment c) {
        return all.get(c.appointment()).corrected(c.terms());
    }

    /** Who surely holds the only seat while this appointment would last; null when nobody does. */
    private static @Nullable PersonId rival(Office.Established office, Appointed one) {
        return office.seats() == 1 ? office.appointments().rivalOf(one) : null;
    }
}
