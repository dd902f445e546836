package briefing.core.meetings.commands;

import briefing.core.meetings.Capacity;
import briefing.core.meetings.ParticipationRole;
import briefing.core.meetings.ParticipationStatus;
import briefing.core.shared.Basis;
import briefing.core.shared.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.ParticipationId;
import org.jspecify.annotations.Nullable;

/**
 * Says that a party will take part in a meeting. Refused with {@code PARTICIPATION_ALREADY_ANNOUNCED}; warns with
 * {@code NOT_IN_OFFICE} when a person in an office surely did not hold it on any possible day of the meeting.
 *
 * @param party who takes part
 * @param representing for which organisation, when that is not the party itself
 * @param representedBy who sits there for the party, when known
 */
public record AnnounceParticipation(
        MeetingId meeting,
        ParticipationId participation,
        Party party,
        @Nullable OrganisationId representing,
        @Nullable Party representedBy,
        Capacity capacity,
        ParticipationRole role,
        ParticipationStatus status,
        Basis basis)
        implements ParticipationCommand {}
