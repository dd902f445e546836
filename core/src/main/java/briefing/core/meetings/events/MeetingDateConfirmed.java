package briefing.core.meetings.events;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.ApproximateDate;

/** The day of the meeting was confirmed. */
public record MeetingDateConfirmed(MeetingId meeting, ApproximateDate when, Basis basis) implements MeetingLifeEvent {}
