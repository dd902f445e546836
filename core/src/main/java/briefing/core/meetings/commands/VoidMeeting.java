package briefing.core.meetings.commands;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;

/**
 * Says that a meeting was entered by mistake: it is left out of lists, and nothing more can happen to it. For editors
 * only. Refused with {@code MEETING_VOIDED} when it was voided already.
 *
 * @param reason why, in words
 */
public record VoidMeeting(MeetingId meeting, TextRef reason) implements MeetingCommand {}
