package briefing.core.meetings.commands;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;

/**
 * Says that a meeting has begun. Refused with {@code MEETING_POSTPONED} while it has no date, and with
 * {@code MEETING_UNDER_WAY}, {@code MEETING_CLOSED} or {@code MEETING_CANCELLED}.
 */
public record OpenMeeting(MeetingId meeting, Basis basis) implements MeetingLifeCommand {}
