package briefing.core.meetings.events;

import briefing.core.meetings.AttendanceMode;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.ParticipationId;
import org.jspecify.annotations.Nullable;

/**
 * A party was said to take part for certain.
 *
 * @param mode in which way, also when that did not change
 * @param representedBy who sits there for it, also when that did not change
 * @param headOfDelegation who leads those whom it sends, also when that did not change
 */
public record ParticipationConfirmed(
        MeetingId meeting,
        ParticipationId participation,
        @Nullable AttendanceMode mode,
        @Nullable Party representedBy,
        @Nullable Party headOfDelegation,
        Basis basis)
        implements ParticipationEvent {}
