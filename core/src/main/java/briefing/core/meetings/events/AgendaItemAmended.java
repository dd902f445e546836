package briefing.core.meetings.events;

import briefing.core.meetings.AgendaContent;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;

/**
 * A matter on the agenda became another.
 *
 * @param content all of it, also what did not change
 */
public record AgendaItemAmended(MeetingId meeting, AgendaItemId agendaItem, AgendaContent content, Basis basis)
        implements AgendaEvent {}
