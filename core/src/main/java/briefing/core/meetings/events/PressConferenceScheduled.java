package briefing.core.meetings.events;

import briefing.core.meetings.MeetingPlan;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.AttributionRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting with the press was put on record. */
public record PressConferenceScheduled(
        MeetingId meeting, List<Party> givenBy, @Nullable AttributionRule groundRules, MeetingPlan plan, Basis basis)
        implements MeetingScheduled {
    public PressConferenceScheduled {
        givenBy = List.copyOf(givenBy);
    }
}
