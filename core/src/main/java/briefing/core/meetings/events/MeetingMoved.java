package briefing.core.meetings.events;

import briefing.core.meetings.MeetingMode;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;
import briefing.core.shared.values.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was moved to another place or way of meeting.
 *
 * @param venue where it now is, also when that did not change
 * @param mode how they now come together, also when that did not change
 */
public record MeetingMoved(
        MeetingId meeting,
        @Nullable Venue venue,
        @Nullable MeetingMode mode,
        @Nullable TextRef reason,
        Basis basis) implements MeetingLifeEvent {}
