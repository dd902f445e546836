package briefing.core.statements;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import briefing.core.statements.views.StatementView;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the statements made at or about each of several meetings, in the order in which they were delivered; a
 * meeting that has none is left out.
 *
 * @param firstOfEach how many of each meeting, at most
 */
public record FindStatementsOfMeetings(Set<MeetingId> meetings, int firstOfEach, LogPosition at)
        implements Query<Map<MeetingId, List<StatementView>>> {
    public FindStatementsOfMeetings {
        meetings = Set.copyOf(meetings);
    }
}
