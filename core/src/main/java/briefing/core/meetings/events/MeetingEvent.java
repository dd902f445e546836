package briefing.core.meetings.events;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Event;

/** Everything that can happen to a meeting. */
public sealed interface MeetingEvent extends Event
        permits AgendaEvent,
                MeetingAssignedToSeries,
                MeetingLifeEvent,
                MeetingRecordCorrected,
                MeetingScheduled,
                MeetingVoided,
                MeetingsRelated,
                ParticipationEvent {
    MeetingId meeting();

    @Override
    default MeetingId subject() {
        return meeting();
    }
}
