package briefing.graphql.transport;

import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.ForeignErrors;
import briefing.graphql.shared.ItemPositions;
import briefing.graphql.shared.limits.Cost;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** What every item of a subscription is sent with: codes of errors, what it cost, and where it stands in the log. */
public final class SubscriptionItems {
    /** The extension of an item that tells where it stands in the log. */
    public static final String POSITION = "position";

    private SubscriptionItems() {}

    static Flux<ExecutionResult> of(Publisher<ExecutionResult> items, GraphQLContext request) {
        return Flux.from(items).map(item -> {
            Map<Object, Object> extensions = new HashMap<>(Cost.extension(request));
            LogPosition position = ItemPositions.of(request).next();
            if (position != null) {
                extensions.put(POSITION, position.toString());
            }
            List<GraphQLError> errors = ForeignErrors.coded(item.getErrors());
            return item.transform(some -> some.errors(errors).extensions(extensions));
        });
    }
}
