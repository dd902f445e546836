package briefing.core.meetings.views;

import briefing.core.meetings.DateStanding;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;

/** The date of a meeting, as readers see it. */
public record MeetingDate(ApproximateDate date, DateStanding standing, Basis basis, RecordedBy recordedBy) {}
