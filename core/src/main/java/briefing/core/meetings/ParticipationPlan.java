package briefing.core.meetings;

import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who is to take part, for whom, and how.
 *
 * @param party who takes part
 * @param representing for which organisation, when that is not the party itself
 * @param onBehalfOf for which other organisation it acts as well, when for one
 * @param representedBy who sits there for the party, when known
 * @param headOfDelegation who leads those whom the party sends, when known
 * @param mode at the venue or by video, when known
 */
public record ParticipationPlan(
        Party party,
        @Nullable OrganisationId representing,
        @Nullable OrganisationId onBehalfOf,
        @Nullable Party representedBy,
        @Nullable Party headOfDelegation,
        Capacity capacity,
        ParticipationRole role,
        @Nullable AttendanceMode mode,
        AnnouncedStatus status) {
    /** The same, with others to come for the party, or in another way. */
    public ParticipationPlan with(
            @Nullable Party newRepresentedBy, @Nullable Party newHead, @Nullable AttendanceMode newMode) {
        return new ParticipationPlan(
                party, representing, onBehalfOf, newRepresentedBy, newHead, capacity, role, newMode, status);
    }
}
