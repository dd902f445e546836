package briefing.core.meetings.events;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** A meeting took place, and is over. */
public record MeetingClosed(
        MeetingId meeting,
        @Nullable ApproximateDate heldOn,
        @Nullable TextRef outcome,
        Basis basis) implements MeetingLifeEvent, Effective {
    @Override
    public @Nullable ApproximateDate effective() {
        return heldOn;
    }
}
