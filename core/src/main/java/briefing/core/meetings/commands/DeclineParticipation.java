package briefing.core.meetings.commands;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.ParticipationId;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Says that whoever was to take part does not; with a substitute, the seat stays taken. Refused with
 * {@code PARTICIPATION_UNKNOWN}, and with {@code MEETING_CLOSED} or {@code MEETING_CANCELLED} when it is too late; warns
 * with {@code NOT_IN_OFFICE} when a substitute in an office surely did not hold it on any possible day of the meeting.
 *
 * @param reason why, in words, when known
 * @param substitute who takes the seat instead, when somebody does
 */
public record DeclineParticipation(
        MeetingId meeting,
        ParticipationId participation,
        @Nullable TextRef reason,
        @Nullable Party substitute,
        Basis basis)
        implements ParticipationCommand {}
