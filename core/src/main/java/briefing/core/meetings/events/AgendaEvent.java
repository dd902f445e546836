package briefing.core.meetings.events;

import briefing.core.shared.Based;

/** What a meeting deals with became known, or changed. */
public sealed interface AgendaEvent extends MeetingEvent, Based permits AgendaItemPlanned {}
