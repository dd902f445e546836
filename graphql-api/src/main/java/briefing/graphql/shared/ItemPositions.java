package briefing.graphql.shared;

import briefing.core.shared.values.LogPosition;
import graphql.GraphQLContext;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Where the items of a subscription stand in the log, in their order: GraphQL hands on what an item is, not that. */
public final class ItemPositions {
    private final Queue<LogPosition> positions = new ConcurrentLinkedQueue<>();

    private ItemPositions() {}

    /** Those of one subscription. */
    public static ItemPositions of(GraphQLContext request) {
        return request.computeIfAbsent(ItemPositions.class, _ -> new ItemPositions());
    }

    void add(LogPosition position) {
        positions.add(position);
    }

    /** That of the next item; null when it came from no place in the log. */
    public @Nullable LogPosition next() {
        return positions.poll();
    }
}
