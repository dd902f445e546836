package briefing.core.meetings;

import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the meetings that say how they stand to each of several meetings, in the order of their dates; a meeting that
 * none stands to is left out.
 */
public record FindMeetingsRelatedTo(Set<MeetingId> meetings, LogPosition at)
        implements Query<Map<MeetingId, List<MeetingView>>> {
    public FindMeetingsRelatedTo {
        meetings = Set.copyOf(meetings);
    }
}
