package briefing.core.directory.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.values.ApproximateDate;

/**
 * Says that an office is no more: nobody is appointed to it afterwards, and whoever holds it then holds it no longer.
 * Refused with {@code OFFICE_NOT_ESTABLISHED}, {@code OFFICE_VOIDED}, {@code OFFICE_ABOLISHED}, or
 * {@code OFFICE_HELD_LATER} when an appointment surely begins later.
 *
 * @param on the last day
 */
public record AbolishOffice(OfficeId office, ApproximateDate on, Basis basis) implements OfficeCommand, Based {}
