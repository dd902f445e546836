package briefing.core.meetings.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.ids.AgendaItemId;

/** What a meeting deals with became known, or changed. */
public sealed interface AgendaEvent extends MeetingEvent, Based
        permits AgendaItemAmended, AgendaItemPlanned, AgendaItemWithdrawn, AgendaOutcomeRecorded {
    AgendaItemId agendaItem();
}
