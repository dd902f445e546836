package briefing.core.meetings.events;

import briefing.core.meetings.AttendanceMode;
import briefing.core.meetings.Presence;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.ParticipationId;
import org.jspecify.annotations.Nullable;

/** It became known whether a party was there. */
public record AttendanceRecorded(
        MeetingId meeting,
        ParticipationId participation,
        Presence attendance,
        @Nullable Party attendedBy,
        @Nullable AttendanceMode mode,
        Basis basis)
        implements ParticipationEvent {}
