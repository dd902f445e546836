package briefing.core.meetings.events;

import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.values.TextRef;

/** A series of meetings turned out to have been entered by mistake. */
public record MeetingSeriesVoided(MeetingSeriesId series, TextRef reason) implements MeetingSeriesEvent {}
