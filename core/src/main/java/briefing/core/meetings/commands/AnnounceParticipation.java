package briefing.core.meetings.commands;

import briefing.core.meetings.AnnouncedStatus;
import briefing.core.meetings.AttendanceMode;
import briefing.core.meetings.Capacity;
import briefing.core.meetings.ParticipationPlan;
import briefing.core.meetings.ParticipationRole;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.ParticipationId;
import org.jspecify.annotations.Nullable;

/**
 * Says that a party will take part in a meeting, or took part. Refused with {@code PARTICIPATION_ALREADY_ANNOUNCED} or
 * {@code MEETING_CANCELLED}; warns with {@code NOT_IN_OFFICE} when a person in an office surely did not hold it on any
 * possible day of the meeting.
 *
 * @param party who takes part
 * @param representing for which organisation, when that is not the party itself
 * @param onBehalfOf for which other organisation it acts as well, when for one
 * @param representedBy who sits there for the party, when known
 * @param headOfDelegation who leads those whom the party sends, when known
 * @param mode at the venue or by video, when known
 */
public record AnnounceParticipation(
        MeetingId meeting,
        ParticipationId participation,
        Party party,
        @Nullable OrganisationId representing,
        @Nullable OrganisationId onBehalfOf,
        @Nullable Party representedBy,
        @Nullable Party headOfDelegation,
        Capacity capacity,
        ParticipationRole role,
        @Nullable AttendanceMode mode,
        AnnouncedStatus status,
        Basis basis)
        implements ParticipationCommand {
    /** All that it says of the participation. */
    public ParticipationPlan plan() {
        return new ParticipationPlan(
                party, representing, onBehalfOf, representedBy, headOfDelegation, capacity, role, mode, status);
    }
}
