package briefing.graphql.shared;

import briefing.core.shared.reading.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list, in the shape that Relay and its likes expect. */
public record Connection(
        List<? extends Page.Item<?>> edges,
        PageInfo pageInfo,
        @Nullable Long totalCount) {
    public Connection {
        edges = List.copyOf(edges);
    }

    /** Where a list goes on. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    public static Connection of(Page<?> page) {
        List<? extends Page.Item<?>> items = page.items();
        String start = items.isEmpty() ? null : items.getFirst().cursor().toString();
        String end = items.isEmpty() ? null : items.getLast().cursor().toString();
        return new Connection(items, new PageInfo(page.hasNext(), page.hasPrevious(), start, end), page.total());
    }
}
