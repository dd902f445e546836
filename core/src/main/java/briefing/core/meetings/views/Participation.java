package briefing.core.meetings.views;

import briefing.core.meetings.Capacity;
import briefing.core.meetings.ParticipationRole;
import briefing.core.meetings.ParticipationStatus;
import briefing.core.shared.Basis;
import briefing.core.shared.Party;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.ParticipationId;
import org.jspecify.annotations.Nullable;

/** The participation of a party in a meeting, as readers see it. */
public record Participation(
        ParticipationId id,
        Party party,
        @Nullable OrganisationId representing,
        @Nullable Party representedBy,
        Capacity capacity,
        ParticipationRole role,
        ParticipationStatus status,
        Basis basis,
        RecordedBy recordedBy) {}
