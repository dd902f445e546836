package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.directory.commands.AbolishOffice;
import briefing.core.directory.commands.AppointmentCommand;
import briefing.core.directory.commands.EstablishOffice;
import briefing.core.directory.commands.OfficeCommand;
import briefing.core.directory.commands.VoidOffice;
import briefing.core.directory.events.AppointmentCorrected;
import briefing.core.directory.events.AppointmentEnded;
import briefing.core.directory.events.OfficeAbolished;
import briefing.core.directory.events.OfficeEstablished;
import briefing.core.directory.events.OfficeEvent;
import briefing.core.directory.events.OfficeVoided;
import briefing.core.directory.events.PersonAppointed;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of an office. A pure value: no clock, no framework, no input or output. */
sealed interface Office {
    /** How many persons one office can be said to seat. */
    int SEATS_MAX = 1000;

    /** Nothing is on record under this id. */
    record Unestablished() implements Office {}

    /**
     * Persons can be appointed to it, unless it was abolished.
     *
     * @param lastDay the day of its abolition, which no appointment outlasts; null unless it was abolished
     */
    record Established(
            int seats, Appointments appointments, @Nullable ApproximateDate lastDay) implements Office {
        Established with(Appointments next) {
            return new Established(seats, lastDay == null ? next : next.until(lastDay), lastDay);
        }

        Established abolishedOn(ApproximateDate day) {
            return new Established(seats, appointments.until(day), day);
        }

        boolean isAbolished() {
            return lastDay != null;
        }
    }

    /** It was entered by mistake. */
    record Voided() implements Office {}

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
            case Row(Established s, AppointmentCommand c) -> Seats.decide(s, c);
            case Row(Established s, AbolishOffice _) when s.isAbolished() -> refuse(OFFICE_ABOLISHED);
            case Row(Established s, AbolishOffice c)
            when s.appointments.startingAfter(c.on()) != null ->
                refuse(OFFICE_HELD_LATER, s.appointments.startingAfter(c.on()));
            case Row(Established _, AbolishOffice c) -> accept(OfficeEvents.abolished(c));
            case Row(Established _, VoidOffice c) -> accept(OfficeEvents.voided(c));

            case Row(Voided _, OfficeCommand _) -> refuse(OFFICE_VOIDED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Office evolve(OfficeEvent event) {
        return switch (event) {
            case OfficeEstablished e -> new Established(e.seats(), Appointments.NONE, null);
            case PersonAppointed e ->
                this instanceof Established s ? s.with(s.appointments.with(Appointed.as(e))) : this;
            case AppointmentEnded e ->
                this instanceof Established s ? s.with(s.appointments.ended(e.appointment(), e.on())) : this;
            case AppointmentCorrected e ->
                this instanceof Established s ? s.with(s.appointments.corrected(e.appointment(), e.value())) : this;
            case OfficeAbolished e -> this instanceof Established s ? s.abolishedOn(e.on()) : this;
            case OfficeVoided _ -> new Voided();
        };
    }

    /** Who may have held it, by the record, on one of the days that a date can mean. */
    default Set<PersonId> possibleHolders(ApproximateDate on) {
        return this instanceof Established s ? s.appointments.possibleHolders(on) : Set.of();
    }
}
