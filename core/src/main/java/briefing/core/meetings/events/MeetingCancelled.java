package briefing.core.meetings.events;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;

/** The meeting was called off for good. */
public record MeetingCancelled(MeetingId meeting, TextRef reason, Basis basis) implements MeetingLifeEvent {}
