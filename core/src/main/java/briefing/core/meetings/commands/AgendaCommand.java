package briefing.core.meetings.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.ids.AgendaItemId;

/** Changes what a meeting deals with, or says what came of it. */
public sealed interface AgendaCommand extends MeetingCommand, Based
        permits DescribeAgendaItem, RecordAgendaOutcome, WithdrawAgendaItem {
    AgendaItemId agendaItem();
}
