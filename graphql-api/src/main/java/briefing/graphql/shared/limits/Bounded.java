package briefing.graphql.shared.limits;

import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Errors;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Answers in time and within bounds, if only with an error; a subscription has to begin in time, and may then last. The
 * request runs in a thread of its own, so that nothing which blocks keeps the answer from coming.
 */
final class Bounded implements WebGraphQlInterceptor {
    /** Whoever is cancelled in it is not interrupted: that would cut connections of the database. */
    private static final Scheduler THREADS = Schedulers.fromExecutor(Thread::startVirtualThread);

    /** What GraphQL says of fields that were not produced, and of those around them. */
    private static final Set<ErrorClassification> FOLLOWING =
            Set.of(ErrorType.ExecutionAborted, ErrorType.NullValueInNonNullableField);

    private final Duration timeMax;
    private final QueryLimits limits;

    Bounded(Duration timeMax, QueryLimits limits) {
        this.timeMax = timeMax;
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Allowance allowance = new Allowance(timeMax, limits);
        request.configureExecutionInput((input, _) -> {
            allowance.note(input.getGraphQLContext());
            return input;
        });
        Mono<WebGraphQlResponse> answer = Mono.deferContextual(context -> Mono.fromFuture(allowance.during(
                        () -> chain.next(request).contextWrite(context).toFuture())))
                .subscribeOn(THREADS)
                .doOnCancel(allowance::end);
        Mono<GraphQLError> stopped = Mono.fromFuture(allowance.stopped(), true).publishOn(THREADS);
        return Mono.firstWithSignal(answer, stopped.map(error -> refused(request, error)))
                .timeout(timeMax, Mono.fromSupplier(() -> refused(request, late())))
                .map(response -> bounded(request, response, allowance));
    }

    /** An answer that was stopped is nothing but the reason, whatever of it was there. */
    private static WebGraphQlResponse bounded(
            WebGraphQlRequest request, WebGraphQlResponse response, Allowance allowance) {
        if (allowance.stopped().isDone()) {
            return refused(request, allowance.stopped().join());
        }
        if (response.getData() instanceof Publisher<?>) {
            Publisher<ExecutionResult> items = response.getData();
            return response.transform(answer -> answer.data(bounded(items, allowance)));
        }
        GraphQLError exceeded = allowance.exceeded();
        return exceeded == null
                ? response
                : response.transform(answer -> answer.errors(
                        once(exceeded, response.getExecutionResult().getErrors())));
    }

    /** One error for all that a mutation does not tell since it would be too much. */
    private static List<GraphQLError> once(GraphQLError exceeded, List<GraphQLError> errors) {
        return Stream.concat(
                        Stream.of(exceeded),
                        errors.stream()
                                .filter(error -> !FOLLOWING.contains(error.getErrorType()))
                                .filter(error -> !exceeded.getMessage().equals(error.getMessage())))
                .toList();
    }

    /** A subscription ends with an item that is too much: that item is not sent, nor where it stands. */
    private static Flux<ExecutionResult> bounded(Publisher<ExecutionResult> items, Allowance allowance) {
        Mono<Object> stopped = Mono.fromFuture(allowance.stopped(), true)
                .publishOn(THREADS)
                .flatMap(error -> Mono.error(ended(error)));
        return Flux.from(items)
                .<ExecutionResult>handle((item, sink) -> {
                    if (allowance.stopped().isDone()) {
                        sink.error(ended(allowance.stopped().join()));
                    } else {
                        sink.next(item);
                    }
                })
                .onErrorMap(
                        AbortExecutionException.class,
                        abort -> new SubscriptionPublisherException(abort.getUnderlyingErrors(), abort))
                .takeUntilOther(stopped);
    }

    private static SubscriptionPublisherException ended(GraphQLError error) {
        return new SubscriptionPublisherException(List.of(error), null);
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, GraphQLError error) {
        ExecutionResult result =
                ExecutionResult.newExecutionResult().errors(List.of(error)).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    private GraphQLError late() {
        String sentence = "This took more than " + timeMax.toSeconds()
                + " seconds. Ask for less at once; if it was a command, send it again with the same commandId.";
        return Errors.of(
                Failure.LIMIT_EXCEEDED.name(), sentence, Map.of("exceeded", "SECONDS", "limit", timeMax.toSeconds()));
    }
}
