package briefing.core.meetings.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.ids.ParticipationId;

/** Changes what is known of who takes part in a meeting. */
public sealed interface ParticipationCommand extends MeetingCommand, Based
        permits AnnounceParticipation, ConfirmParticipation, DeclineParticipation, RecordAttendance {
    ParticipationId participation();
}
