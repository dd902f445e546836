package briefing.core.meetings.commands;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Command;

/** Everything that can be asked of a meeting. */
public sealed interface MeetingCommand extends Command
        permits AgendaCommand,
                AssignToSeries,
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
