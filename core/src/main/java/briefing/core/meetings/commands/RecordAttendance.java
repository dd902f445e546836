package briefing.core.meetings.commands;

import briefing.core.meetings.AttendanceMode;
import briefing.core.meetings.Presence;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.ParticipationId;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a party was there, also when it had declined; it replaces what was said of that before. Refused with
 * {@code MEETING_NOT_HELD} until the meeting is under way or over, and with {@code PARTICIPATION_UNKNOWN} or
 * {@code MEETING_CANCELLED}; warns with {@code NOT_IN_OFFICE} when a person in an office surely did not hold it on any
 * possible day of the meeting.
 *
 * @param attendedBy who sat there for the party, when known
 * @param mode at the venue or by video, when known
 */
public record RecordAttendance(
        MeetingId meeting,
        ParticipationId participation,
        Presence attendance,
        @Nullable Party attendedBy,
        @Nullable AttendanceMode mode,
        Basis basis)
        implements ParticipationCommand {}
