package briefing.core.meetings.commands;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.values.ApproximateDate;

/**
 * Says that a series of meetings goes on no longer; those that it had can still be assigned to it. Refused with
 * {@code SERIES_NOT_OPENED}, {@code SERIES_CLOSED} or {@code SERIES_VOIDED}.
 *
 * @param on the last day
 */
public record CloseMeetingSeries(MeetingSeriesId series, ApproximateDate on, Basis basis)
        implements MeetingSeriesCommand, Based {}
