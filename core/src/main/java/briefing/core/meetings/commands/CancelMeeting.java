package briefing.core.meetings.commands;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;

/**
 * Calls a meeting off for good; afterwards nothing more can be asked of it.
 *
 * @param reason why, in words
 */
public record CancelMeeting(MeetingId meeting, TextRef reason, Basis basis) implements MeetingLifeCommand {}
