package briefing.core.meetings.commands;

import briefing.core.meetings.AttendanceMode;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.ParticipationId;
import org.jspecify.annotations.Nullable;

/**
 * Says that a party does take part, also when it had declined; what is left out stays as it is. Refused with
 * {@code PARTICIPATION_UNKNOWN}, and with {@code MEETING_CLOSED} or {@code MEETING_CANCELLED} when it is too late; warns
 * with {@code NOT_IN_OFFICE} when a person in an office surely did not hold it on any possible day of the meeting.
 *
 * @param mode at the venue or by video, when that became known
 * @param representedBy who sits there for the party, when that became known
 * @param headOfDelegation who leads those whom the party sends, when that became known
 */
public record ConfirmParticipation(
        MeetingId meeting,
        ParticipationId participation,
        @Nullable AttendanceMode mode,
        @Nullable Party representedBy,
        @Nullable Party headOfDelegation,
        Basis basis)
        implements ParticipationCommand {}
