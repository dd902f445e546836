package briefing.core.meetings.events;

import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.messages.Event;

/** Everything that can happen to a series of meetings. */
public sealed interface MeetingSeriesEvent extends Event
        permits MeetingSeriesClosed, MeetingSeriesOpened, MeetingSeriesVoided {
    MeetingSeriesId series();

    @Override
    default MeetingSeriesId subject() {
        return series();
    }
}
