package briefing.core.meetings.events;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;

/** A meeting turned out to have been entered by mistake. */
public record MeetingVoided(MeetingId meeting, TextRef reason) implements MeetingEvent {}
