package briefing.core.meetings.commands;

import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.messages.Command;

/** Everything that can be asked of a series of meetings. */
public sealed interface MeetingSeriesCommand extends Command
        permits CloseMeetingSeries, OpenMeetingSeries, VoidMeetingSeries {
    MeetingSeriesId series();

    @Override
    default MeetingSeriesId subject() {
        return series();
    }
}
