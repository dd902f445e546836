package briefing.core.meetings.commands;

import briefing.core.shared.Based;
import briefing.core.shared.Command;
import briefing.core.shared.ids.MeetingId;

/** Everything that can be asked of a meeting. */
public sealed interface MeetingCommand extends Command, Based
        permits AnnounceParticipation,
                CancelMeeting,
                ConfirmMeetingDate,
                PlanAgendaItem,
                RescheduleMeeting,
                ScheduleMinisterialMeeting {
    MeetingId meeting();

    @Override
    default MeetingId subject() {
        return meeting();
    }
}
