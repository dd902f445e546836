package briefing.core.meetings.events;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;

/** A matter was taken off the agenda. */
public record AgendaItemWithdrawn(MeetingId meeting, AgendaItemId agendaItem, TextRef reason, Basis basis)
        implements AgendaEvent {}
