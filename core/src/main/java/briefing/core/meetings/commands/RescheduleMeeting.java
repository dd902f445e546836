package briefing.core.meetings.commands;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Moves a meeting to another date. Refused with {@code RESCHEDULE_NEEDS_REASON} once the date was confirmed.
 *
 * @param when the new date, by the clocks of the venue
 * @param tentative whether the new date is announced with reservation
 * @param reason why, in words
 */
public record RescheduleMeeting(
        MeetingId meeting,
        ApproximateDate when,
        boolean tentative,
        @Nullable TextRef reason,
        Basis basis) implements MeetingLifeCommand {}
