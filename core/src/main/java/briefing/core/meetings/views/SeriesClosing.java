package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;

/**
 * That a series of meetings goes on no longer.
 *
 * @param on the last day
 */
public record SeriesClosing(ApproximateDate on, Basis basis, RecordedBy recordedBy) {}
