package briefing.core.meetings.events;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** The meeting was moved to another date, which nobody has confirmed yet. */
public record MeetingRescheduled(
        MeetingId meeting,
        ApproximateDate when,
        boolean tentative,
        @Nullable TextRef reason,
        Basis basis) implements MeetingLifeEvent {}
