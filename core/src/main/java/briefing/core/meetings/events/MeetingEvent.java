package briefing.core.meetings.events;

import briefing.core.shared.Based;
import briefing.core.shared.Event;
import briefing.core.shared.ids.MeetingId;

/** Everything that can happen to a meeting. */
public sealed interface MeetingEvent extends Event, Based
        permits AgendaItemPlanned,
                MeetingCancelled,
                MeetingDateConfirmed,
                MeetingRescheduled,
                MinisterialMeetingScheduled,
                ParticipationAnnounced {
    MeetingId meeting();

    @Override
    default MeetingId subject() {
        return meeting();
    }
}
