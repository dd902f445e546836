package briefing.core.meetings.events;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.MeetingSeriesId;
import org.jspecify.annotations.Nullable;

/** It became known to which series a meeting belongs. */
public record MeetingAssignedToSeries(
        MeetingId meeting, MeetingSeriesId series, @Nullable Integer ordinal, Basis basis)
        implements MeetingEvent, Based {}
