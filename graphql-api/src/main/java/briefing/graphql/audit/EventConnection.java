package briefing.graphql.audit;

import briefing.core.audit.LogPage;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.Connection.PageInfo;
import java.util.List;

/** A page of the log, where a position is its own cursor. */
record EventConnection(List<Edge> edges, PageInfo pageInfo) {
    EventConnection {
        edges = List.copyOf(edges);
    }

    /** One row and where it stands. */
    record Edge(RecordedEvent node, LogPosition cursor) {}

    static EventConnection of(LogPage page) {
        List<Edge> edges = page.events().stream()
                .map(event -> new Edge(event, event.position()))
                .toList();
        String start = edges.isEmpty() ? null : edges.getFirst().cursor().toString();
        String end = edges.isEmpty() ? null : edges.getLast().cursor().toString();
        return new EventConnection(edges, new PageInfo(page.hasNext(), page.hasPrevious(), start, end));
    }
}
