package briefing.graphql.shared.limits;

import graphql.GraphQLContext;
import java.util.Map;

/** What an operation was found to cost, told with its answer; for a subscription, what each of its items costs. */
public record Cost(long requested, long limit) {
    /** Remembers the cost of an operation until it is answered. */
    void note(GraphQLContext request) {
        request.put(Cost.class, this);
    }

    /** The entry of {@code extensions}; none when nothing was measured. */
    public static Map<Object, Object> extension(GraphQLContext request) {
        Cost cost = request.get(Cost.class);
        return cost == null ? Map.of() : Map.of("cost", Map.of("requested", cost.requested, "limit", cost.limit));
    }
}
