package briefing.core.meetings.events;

import briefing.core.meetings.AgendaContent;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;

/** A matter was put on the agenda. */
public record AgendaItemPlanned(MeetingId meeting, AgendaItemId agendaItem, AgendaContent content, Basis basis)
        implements AgendaEvent {}
