package briefing.graphql.shared;

import briefing.core.shared.ids.NodeKind;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.FindChanges;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.Connection.PageInfo;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page of what changed after a position, for a client that was away.
 *
 * @param until the position to ask with next time
 */
record ChangeConnection(List<? extends Page.Item<?>> edges, PageInfo pageInfo, LogPosition until) {
    ChangeConnection {
        edges = List.copyOf(edges);
    }

    /** Waits until the views have got to where the client was: it may have read from another instance. */
    static ChangeConnection of(DataFetchingEnvironment environment, ReadPoint point, Queries queries) {
        LogPosition since = Objects.requireNonNull(environment.getArgument("since"));
        queries.ask(new FindReadPoint(null, since, null));
        LogPosition at = point.position();
        Connection page =
                Connection.of(queries.ask(new FindChanges(since, kinds(environment), Slices.of(environment), at)));
        return new ChangeConnection(page.edges(), page.pageInfo(), since.position() > at.position() ? since : at);
    }

    private static Set<NodeKind> kinds(DataFetchingEnvironment environment) {
        List<String> kinds = environment.getArgumentOrDefault("kinds", List.of());
        return kinds.stream().map(NodeKind::valueOf).collect(Collectors.toSet());
    }
}
