package briefing.core.meetings.events;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;

/** A meeting began. */
public record MeetingOpened(MeetingId meeting, Basis basis) implements MeetingLifeEvent {}
