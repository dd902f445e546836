package briefing.core.meetings.commands;

import briefing.core.shared.Based;

/** Changes what a meeting deals with. */
public sealed interface AgendaCommand extends MeetingCommand, Based permits PlanAgendaItem {}
