package briefing.graphql.transport;

import briefing.core.shared.codes.Failure;
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
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import reactor.core.publisher.Flux;

/** What every item of a subscription is sent with: codes of errors, what it cost, and where it stands in the log. */
public final class SubscriptionItems {
    /** The extension of an item that tells where it stands in the log. */
    public static final String POSITION = "position";

    private SubscriptionItems() {}

    /** An item that could not be read now ends the subscription: sent with its position, it would be passed over. */
    static Flux<ExecutionResult> of(Publisher<ExecutionResult> items, GraphQLContext request) {
        return Flux.from(items).handle((item, sink) -> {
            Map<Object, Object> extensions =
                    extensions(ItemPositions.of(request).next(), request);
            List<GraphQLError> errors = ForeignErrors.coded(item.getErrors());
            if (errors.stream().anyMatch(SubscriptionItems::mayBeReadLater)) {
                sink.error(new SubscriptionPublisherException(errors, null));
            } else {
                sink.next(item.transform(some -> some.errors(errors).extensions(extensions)));
            }
        });
    }

    private static Map<Object, Object> extensions(@Nullable LogPosition position, GraphQLContext request) {
        Map<Object, Object> extensions = new HashMap<>(Cost.extension(request));
        if (position != null) {
            extensions.put(POSITION, position.toString());
        }
        return extensions;
    }

    /** Later, or with another token. */
    private static boolean mayBeReadLater(GraphQLError error) {
        return Passing.is(error)
                || Failure.NOT_SIGNED_IN.name().equals(error.getExtensions().get("code"));
    }
}
