package briefing.command.meetings;

import briefing.core.meetings.commands.AmendAgendaItem;
import briefing.core.meetings.commands.PlanAgendaItem;
import briefing.core.meetings.commands.RecordAgendaOutcome;
import briefing.core.meetings.commands.WithdrawAgendaItem;
import briefing.core.meetings.events.AgendaItemAmended;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.events.AgendaItemWithdrawn;
import briefing.core.meetings.events.AgendaOutcomeRecorded;
import briefing.core.meetings.events.MeetingEvent;

/** Turns accepted commands on an agenda into what is recorded. */
final class AgendaEvents {
    private AgendaEvents() {}

    static MeetingEvent planned(PlanAgendaItem c) {
        return new AgendaItemPlanned(c.meeting(), c.agendaItem(), c.content(), c.basis());
    }

    static MeetingEvent amended(AmendAgendaItem c) {
        return new AgendaItemAmended(c.meeting(), c.agendaItem(), c.content(), c.basis());
    }

    static MeetingEvent withdrawn(WithdrawAgendaItem c) {
        return new AgendaItemWithdrawn(c.meeting(), c.agendaItem(), c.reason(), c.basis());
    }

    static MeetingEvent outcome(RecordAgendaOutcome c) {
        return new AgendaOutcomeRecorded(c.meeting(), c.agendaItem(), c.outcome(), c.text(), c.basis());
    }
}
