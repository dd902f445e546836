package briefing.core.statements;

import briefing.core.shared.Query;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.LogPosition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the statements made at each of several meetings, in the order in which they were delivered; a meeting at
 * which none was made is left out.
 *
 * @param firstOfEach how many of each meeting, at most
 */
public record FindStatementsAtMeetings(Set<MeetingId> meetings, int firstOfEach, LogPosition at)
        implements Query<Map<MeetingId, List<StatementView>>> {
    public FindStatementsAtMeetings {
        meetings = Set.copyOf(meetings);
    }
}
