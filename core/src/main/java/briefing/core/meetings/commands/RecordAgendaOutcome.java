package briefing.core.meetings.commands;

import briefing.core.meetings.AgendaResult;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Says what a meeting did with a matter on its agenda; it replaces what was said of that before. Refused with
 * {@code MEETING_NOT_HELD} until the meeting is under way or over, and with {@code AGENDA_ITEM_UNKNOWN},
 * {@code AGENDA_ITEM_WITHDRAWN} or {@code MEETING_CANCELLED}.
 *
 * @param text what came of it, in words, when known
 */
public record RecordAgendaOutcome(
        MeetingId meeting,
        AgendaItemId agendaItem,
        AgendaResult outcome,
        @Nullable TextRef text,
        Basis basis) implements AgendaCommand {}
