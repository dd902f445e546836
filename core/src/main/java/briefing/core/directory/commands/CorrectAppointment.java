package briefing.core.directory.commands;

import briefing.core.directory.AppointmentTerms;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.values.TextRef;

/**
 * Puts right the days or the quality of an appointment that were recorded wrongly; the earlier ones stay in the history.
 * For editors only. Refused with {@code OFFICE_NOT_ESTABLISHED}, {@code OFFICE_VOIDED}, {@code APPOINTMENT_UNKNOWN},
 * {@code END_BEFORE_START} or {@code SINGLE_SEAT_OVERLAP}.
 *
 * @param terms all of them as they should have been recorded; without a last day, an end that is on record is taken back
 * @param reason why, in words
 */
public record CorrectAppointment(
        OfficeId office, AppointmentId appointment, AppointmentTerms terms, TextRef reason, Basis basis)
        implements AppointmentCommand {}
