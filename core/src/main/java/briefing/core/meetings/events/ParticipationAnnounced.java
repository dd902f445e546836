package briefing.core.meetings.events;

import briefing.core.meetings.Capacity;
import briefing.core.meetings.ParticipationRole;
import briefing.core.meetings.ParticipationStatus;
import briefing.core.shared.Basis;
import briefing.core.shared.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.ParticipationId;
import org.jspecify.annotations.Nullable;

/** A party was said to take part. */
public record ParticipationAnnounced(
        MeetingId meeting,
        ParticipationId participation,
        Party party,
        @Nullable OrganisationId representing,
        @Nullable Party representedBy,
        Capacity capacity,
        ParticipationRole role,
        ParticipationStatus status,
        Basis basis)
        implements ParticipationEvent {}
