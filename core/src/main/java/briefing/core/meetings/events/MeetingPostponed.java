package briefing.core.meetings.events;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.TextRef;

/** A meeting was put off without a new date. */
public record MeetingPostponed(MeetingId meeting, TextRef reason, Basis basis) implements MeetingLifeEvent {}
