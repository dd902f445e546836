package briefing.core.directory.commands;

import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.values.TextRef;

/**
 * Says that an office was entered by mistake. For editors only. Refused with {@code OFFICE_NOT_ESTABLISHED},
 * or {@code OFFICE_VOIDED}.
 *
 * @param reason why, in words
 */
public record VoidOffice(OfficeId office, TextRef reason) implements OfficeCommand {}
