package briefing.core.meetings.commands;

import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.values.TextRef;

/**
 * Says that a series of meetings was entered by mistake. For editors only. Refused with {@code SERIES_NOT_OPENED} or
 * {@code SERIES_VOIDED}.
 *
 * @param reason why, in words
 */
public record VoidMeetingSeries(MeetingSeriesId series, TextRef reason) implements MeetingSeriesCommand {}
