package briefing.core.meetings.events;

import briefing.core.meetings.MeetingLevel;
import briefing.core.meetings.MeetingPlan;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.Portfolio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of two or three parties was put on record. */
public record BilateralScheduled(
        MeetingId meeting,
        List<Party> parties,
        @Nullable MeetingLevel level,
        @Nullable Portfolio portfolio,
        MeetingPlan plan,
        Basis basis)
        implements MeetingScheduled {
    public BilateralScheduled {
        parties = List.copyOf(parties);
    }
}
