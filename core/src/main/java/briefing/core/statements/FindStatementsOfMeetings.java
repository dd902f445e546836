package briefing.core.statements;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import briefing.core.statements.views.StatementView;
import java.util.Map;
import java.util.Set;

/**
 * Asks for a part of the statements made at or about each of several meetings, in the order in which they were
 * delivered.
 *
 * @param counted whether to count all of each meeting as well
 */
public record FindStatementsOfMeetings(Set<MeetingId> meetings, Slice<Cursor> slice, boolean counted, LogPosition at)
        implements Query<Map<MeetingId, Page<StatementView>>> {
    public FindStatementsOfMeetings {
        meetings = Set.copyOf(meetings);
    }
}
