package briefing.core.meetings.commands;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Says that a meeting took place and is over; that it had begun need not be on record. Refused with
 * {@code MEETING_POSTPONED} while it has no date, and with {@code MEETING_CLOSED} or {@code MEETING_CANCELLED}.
 *
 * @param heldOn when it took place, when that is known better than its date
 * @param outcome what came of it, in words, when known
 */
public record CloseMeeting(
        MeetingId meeting,
        @Nullable ApproximateDate heldOn,
        @Nullable TextRef outcome,
        Basis basis) implements MeetingLifeCommand {}
