package briefing.core.meetings.commands;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.ApproximateDate;

/**
 * Confirms the day of a meeting. Refused with {@code DATE_NOT_CONFIRMABLE} unless it is one certain day.
 *
 * @param when the day, by the clocks of the venue
 */
public record ConfirmMeetingDate(MeetingId meeting, ApproximateDate when, Basis basis) implements MeetingLifeCommand {}
