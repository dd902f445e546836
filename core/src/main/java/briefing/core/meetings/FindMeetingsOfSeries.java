package briefing.core.meetings;

import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the meetings of each of several series, in the order of their dates; a series without any is left out, and so
 * are meetings that were entered by mistake.
 */
public record FindMeetingsOfSeries(Set<MeetingSeriesId> series, LogPosition at)
        implements Query<Map<MeetingSeriesId, List<MeetingView>>> {
    public FindMeetingsOfSeries {
        series = Set.copyOf(series);
    }
}
