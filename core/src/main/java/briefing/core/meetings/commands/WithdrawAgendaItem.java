package briefing.core.meetings.commands;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;

/**
 * Takes a matter off the agenda; it stays visible as withdrawn. Refused with {@code AGENDA_ITEM_UNKNOWN} or
 * {@code AGENDA_ITEM_WITHDRAWN}, and with {@code MEETING_CLOSED} or {@code MEETING_CANCELLED} when it is too late.
 *
 * @param reason why, in words
 */
public record WithdrawAgendaItem(MeetingId meeting, AgendaItemId agendaItem, TextRef reason, Basis basis)
        implements AgendaCommand {}
