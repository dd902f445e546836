package briefing.graphql.transport.live;

import briefing.core.shared.codes.Failure;
import briefing.core.shared.codes.Fault;
import briefing.graphql.shared.Errors;
import briefing.graphql.shared.security.Quota;
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
import reactor.core.publisher.SignalType;

/** One operation of a WebSocket; it asks for an item once the one before is sent. */
final class Operation extends BaseSubscriber<Map<String, Object>> {
    private static final Logger LOG = LoggerFactory.getLogger(Operation.class);

    private final String id;
    private final Connection connection;
    private final Quota.Share share;
    private volatile boolean answering = true;

    /** Begins; what it takes is given back when it ends. */
    Operation(String id, Connection connection, Quota.Share share) {
        this.id = id;
        this.connection = connection;
        this.share = share;
    }

    String id() {
        return id;
    }

    /** Whether an answer is to come, after which it ends; of a subscription none is. */
    boolean isAnswering() {
        return answering;
    }

    /** Looks at how it is answered. */
    void answered(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher<?>) {
            answering = false;
            connection.operations().look();
        }
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
    static List<GraphQLError> errors(Throwable failure) {
        if (failure instanceof SubscriptionPublisherException told) {
            return told.getErrors();
        }
        LOG.error("An operation failed.\n{}", Fault.trace(failure));
        return List.of(Errors.of(Failure.INTERNAL.name(), Failure.INTERNAL.sentence()));
    }

    static List<Map<String, Object>> told(List<GraphQLError> errors) {
        return errors.stream().map(GraphQLError::toSpecification).toList();
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
        connection.end(this, "error", told(errors(failure)));
    }

    @Override
    protected void hookFinally(SignalType how) {
        share.close();
    }
}
