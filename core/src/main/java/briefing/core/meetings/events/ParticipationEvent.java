package briefing.core.meetings.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.ids.ParticipationId;

/** Who takes part in a meeting became known, or changed. */
public sealed interface ParticipationEvent extends MeetingEvent, Based
        permits AttendanceRecorded, ParticipationAnnounced, ParticipationConfirmed, ParticipationDeclined {
    ParticipationId participation();
}
