package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.directory.commands.AppointToOffice;
import briefing.core.directory.commands.EndAppointment;
import briefing.core.directory.commands.EstablishOffice;
import briefing.core.directory.commands.OfficeCommand;
import briefing.core.directory.events.AppointmentEnded;
import briefing.core.directory.events.OfficeEstablished;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.directory.events.PersonAppointed;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** The rules of an office. A pure value: no clock, no framework, no input or output. */
sealed interface Office {
    /** How many persons one office can be said to seat. */
    int SEATS_MAX = 1000;

    /** Nothing is on record under this id. */
    record Unestablished() implements Office {}

    /** Persons can be appointed to it. */
    record Established(int seats, Appointments appointments) implements Office {
        /** Who surely holds the only seat while this appointment would last; null when nobody does. */
        @Nullable
        PersonId rivalOf(Appointed one) {
            return seats == 1 ? appointments.rivalOf(one) : null;
        }

        Appointed ending(EndAppointment c) {
            return appointments.get(c.appointment()).endedOn(c.on());
        }
    }

    /** A state and a command: the row of the table. */
    record Row(Office state, OfficeCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<OfficeEvent> decide(OfficeCommand command) {
        return switch (new Row(this, command)) {
            case Row(Unestablished _, EstablishOffice c) when c.titles().isEmpty() -> refuse(NAME_REQUIRED);
            case Row(Unestablished _, EstablishOffice c)
            when c.seats() < 1 || c.seats() > SEATS_MAX -> refuse(SEATS_OUT_OF_RANGE);
            case Row(Unestablished _, EstablishOffice c) -> accept(OfficeEvents.established(c));
            case Row(Unestablished _, OfficeCommand _) -> refuse(OFFICE_NOT_ESTABLISHED);

            case Row(Established _, EstablishOffice _) -> refuse(OFFICE_ALREADY_ESTABLISHED);
            case Row(Established s, AppointToOffice c)
            when s.appointments.has(c.appointment()) -> refuse(APPOINTMENT_ALREADY_MADE);
            case Row(Established _, AppointToOffice c)
            when Appointed.by(c).period().isSurelyBackwards() -> refuse(END_BEFORE_START);
            case Row(Established s, AppointToOffice c)
            when s.rivalOf(Appointed.by(c)) != null -> refuse(SINGLE_SEAT_OVERLAP, s.rivalOf(Appointed.by(c)));
            case Row(Established _, AppointToOffice c) -> accept(OfficeEvents.appointed(c));
            case Row(Established s, EndAppointment c)
            when !s.appointments.has(c.appointment()) -> refuse(APPOINTMENT_UNKNOWN);
            case Row(Established s, EndAppointment c)
            when s.appointments.get(c.appointment()).ended() -> refuse(APPOINTMENT_ALREADY_ENDED);
            case Row(Established s, EndAppointment c)
            when s.ending(c).period().isSurelyBackwards() -> refuse(END_BEFORE_START);
            case Row(Established s, EndAppointment c)
            when s.rivalOf(s.ending(c)) != null -> refuse(SINGLE_SEAT_OVERLAP, s.rivalOf(s.ending(c)));
            case Row(Established _, EndAppointment c) -> accept(OfficeEvents.ended(c));
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Office evolve(OfficeEvent event) {
        return switch (event) {
            case OfficeEstablished e -> new Established(e.seats(), Appointments.NONE);
            case PersonAppointed e ->
                this instanceof Established s ? new Established(s.seats, s.appointments.with(Appointed.as(e))) : this;
            case AppointmentEnded e ->
                this instanceof Established s
                        ? new Established(s.seats, s.appointments.ended(e.appointment(), e.on()))
                        : this;
        };
    }

    /** Whether the record leaves it possible that a person held it on one of the days that a date can mean. */
    default boolean mayHaveBeenHeldBy(PersonId person, ApproximateDate on) {
        return this instanceof Established s && s.appointments.mayHaveHeld(person, on);
    }
}
