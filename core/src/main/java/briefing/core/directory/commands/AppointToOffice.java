package briefing.core.directory.commands;

import briefing.core.directory.AppointmentQuality;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * Says that a person came into an office. Refused with {@code OFFICE_NOT_ESTABLISHED}, {@code OFFICE_VOIDED},
 * {@code OFFICE_ABOLISHED}, {@code APPOINTMENT_ALREADY_MADE}, {@code END_BEFORE_START}, or {@code SINGLE_SEAT_OVERLAP} when the office has one seat and two substantive
 * appointments surely share more than the day of the handover.
 *
 * @param from the first day
 * @param to the last day, when one is known beforehand
 */
public record AppointToOffice(
        OfficeId office,
        AppointmentId appointment,
        PersonId person,
        ApproximateDate from,
        @Nullable ApproximateDate to,
        AppointmentQuality quality,
        Basis basis)
        implements AppointmentCommand {}
