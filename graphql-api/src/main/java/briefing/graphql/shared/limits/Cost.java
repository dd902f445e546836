package briefing.graphql.shared.limits;

import graphql.GraphQLContext;
import java.util.Map;

/** What an operation may cost at most, and the fields that its answer came to have; for a subscription, of each item. */
public record Cost(long requested, long produced, long limit) {
    /** The entry of {@code extensions}; none when nothing was measured. */
    public static Map<Object, Object> extension(GraphQLContext request) {
        Allowance allowance = request.get(Allowance.class);
        Cost cost = allowance == null ? null : allowance.cost();
        return cost == null
                ? Map.of()
                : Map.of("cost", Map.of("requested", cost.requested, "produced", cost.produced, "limit", cost.limit));
    }
}
