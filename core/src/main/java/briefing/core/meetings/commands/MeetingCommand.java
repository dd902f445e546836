package briefing.core.meetings.commands;

import briefing.core.shared.Command;
import briefing.core.shared.ids.MeetingId;

/** Everything that can be asked of a meeting. */
public sealed interface MeetingCommand extends Command
        permits AgendaCommand,
                CorrectMeetingRecord,
                MeetingLifeCommand,
                ParticipationCommand,
                RelateMeeting,
                ScheduleMeeting,
                VoidMeeting {
    MeetingId meeting();

    @Override
    default MeetingId subject() {
        return meeting();
    }
}
