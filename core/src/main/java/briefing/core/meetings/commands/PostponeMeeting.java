package briefing.core.meetings.commands;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;

/**
 * Puts a meeting off without a new date. Refused with {@code MEETING_POSTPONED} when it is put off already, and with
 * {@code MEETING_UNDER_WAY}, {@code MEETING_CLOSED} or {@code MEETING_CANCELLED} when it is too late.
 *
 * @param reason why, in words
 */
public record PostponeMeeting(MeetingId meeting, TextRef reason, Basis basis) implements MeetingLifeCommand {}
