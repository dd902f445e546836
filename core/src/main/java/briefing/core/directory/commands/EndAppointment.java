package briefing.core.directory.commands;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Says when an appointment ended, whatever end was expected of it before. Refused with {@code OFFICE_NOT_ESTABLISHED}, {@code OFFICE_VOIDED},
 * {@code APPOINTMENT_UNKNOWN}, {@code APPOINTMENT_ALREADY_ENDED}, {@code END_BEFORE_START}, or
 * {@code SINGLE_SEAT_OVERLAP} when it would last into the appointment of the next holder.
 *
 * @param on the last day
 * @param reason why, in words
 */
public record EndAppointment(
        OfficeId office,
        AppointmentId appointment,
        ApproximateDate on,
        @Nullable TextRef reason,
        Basis basis) implements AppointmentCommand {}
