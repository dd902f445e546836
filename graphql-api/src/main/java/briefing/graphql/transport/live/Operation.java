package briefing.graphql.transport.live;

import briefing.core.shared.codes.Failure;
import briefing.core.shared.codes.Fault;
import briefing.graphql.shared.Errors;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

/** One operation of a WebSocket; it asks for an item once the one before is sent. */
final class Operation extends BaseSubscriber<Map<String, Object>> {
    private static final Logger LOG = LoggerFactory.getLogger(Operation.class);

    private final String id;
    private final Connection connection;

    Operation(String id, Connection connection) {
        this.id = id;
        this.connection = connection;
    }

    String id() {
        return id;
    }

    /** The items of an answer: many when it is a subscription; an error when it was not carried out at all. */
    static Flux<Map<String, Object>> items(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher<?>) {
            Publisher<ExecutionResult> items = response.getData();
            return Flux.from(items).map(ExecutionResult::toSpecification);
        }
        ExecutionResult result = response.getExecutionResult();
        return result.isDataPresent()
                ? Flux.just(response.toMap())
                : Flux.error(new SubscriptionPublisherException(result.getErrors(), null));
    }

    /** What a client is told of an operation that failed; a fault of ours is logged here. */
    static List<Map<String, Object>> errors(Throwable failure) {
        List<GraphQLError> errors;
        if (failure instanceof SubscriptionPublisherException told) {
            errors = told.getErrors();
        } else {
            LOG.error("An operation failed.\n{}", Fault.trace(failure));
            errors = List.of(Errors.of(Failure.INTERNAL.name(), Failure.INTERNAL.sentence()));
        }
        return errors.stream().map(GraphQLError::toSpecification).toList();
    }

    /** What a client is told that has as many operations under way as it may. */
    static List<Map<String, Object>> tooMany(int most) {
        String sentence = "Have at most " + most + " operations under way on one connection.";
        Map<String, Object> numbers = Map.of("exceeded", "SUBSCRIPTIONS", "requested", most + 1, "limit", most);
        return List.of(
                Errors.of(Failure.LIMIT_EXCEEDED.name(), sentence, numbers).toSpecification());
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(1);
    }

    @Override
    protected void hookOnNext(Map<String, Object> item) {
        connection.send("next", id, item);
        request(1);
    }

    @Override
    protected void hookOnComplete() {
        connection.end(this, "complete", null);
    }

    @Override
    protected void hookOnError(Throwable failure) {
        connection.end(this, "error", errors(failure));
    }
}
