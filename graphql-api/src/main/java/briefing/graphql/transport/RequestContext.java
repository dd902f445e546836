package briefing.graphql.transport;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.FindProgress;
import briefing.core.shared.reading.Progress;
import briefing.graphql.shared.ForeignErrors;
import briefing.graphql.shared.limits.Cost;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes of each request how it came and what it must see, and gives every error a code, however it is sent. */
final class RequestContext implements WebGraphQlInterceptor {
    private static final int IDS_MAX = 100;

    private final Queries queries;

    RequestContext(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        TransportGuard.Transport transport = transport(request);
        request.configureExecutionInput((input, builder) -> {
            GraphQLContext context = input.getGraphQLContext();
            context.put(TransportGuard.Transport.class, transport);
            prepare(context);
            RequestedMoment.note(request, transport, context);
            if (transport == TransportGuard.Transport.WEB_SOCKET) {
                builder.executionId(ExecutionId.generate());
            } else if (request.getAttributes().get(RequestId.ATTRIBUTE) instanceof String id) {
                builder.executionId(ExecutionId.from(id));
            }
            return builder.locale(Locale.ENGLISH).build();
        });
        return chain.next(request).map(response -> response.transform(answer -> complete(response, transport, answer)));
    }

    /** Items of a subscription stay in order, and a loader that waits for another one is not forgotten. */
    static void prepare(GraphQLContext context) {
        context.put(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);
        DataLoaderDispatchingContextKeys.setEnableDataLoaderChaining(context, true);
    }

    private void complete(
            WebGraphQlResponse response, TransportGuard.Transport transport, WebGraphQlResponse.Builder answer) {
        List<GraphQLError> errors = coded(response.getExecutionResult().getErrors());
        Map<Object, Object> cost = Cost.extension(response.getExecutionInput().getGraphQLContext());
        if (response.getData() instanceof Publisher<?>) {
            Publisher<ExecutionResult> items = response.getData();
            answer.data(SubscriptionItems.of(items, response.getExecutionInput().getGraphQLContext()));
        } else if (transport == TransportGuard.Transport.EVENT_STREAM) {
            ExecutionResult refused = ExecutionResult.newExecutionResult()
                    .errors(errors)
                    .extensions(cost)
                    .build();
            answer.data(Flux.just(refused)).errors(List.of());
            return;
        }
        Map<Object, Object> extensions = new HashMap<>(response.getExtensions());
        extensions.putAll(cost);
        addProgress(extensions);
        answer.errors(errors).extensions(extensions);
    }

    private void addProgress(Map<Object, Object> extensions) {
        Progress progress = queries.ask(new FindProgress());
        if (progress.incompleteFrom() != null) {
            extensions.put("incompleteFrom", progress.incompleteFrom().toString());
            if (!progress.incompleteOf().isEmpty()) {
                extensions.put("incompleteOf", ids(progress.incompleteOf()));
            }
        }
    }

    private static List<String> ids(List<AggregateId> incompleteOf) {
        return incompleteOf.stream().map(AggregateId::value).limit(IDS_MAX).toList();
    }

    private static List<GraphQLError> coded(List<GraphQLError> errors) {
        return errors.stream().map(ForeignErrors::coded).toList();
    }

    private static TransportGuard.Transport transport(WebGraphQlRequest request) {
        if (request instanceof WebSocketGraphQlRequest) {
            return TransportGuard.Transport.WEB_SOCKET;
        }
        List<MediaType> accepted = request.getHeaders().getAccept();
        boolean eventStream = accepted.stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)
                && accepted.stream()
                        .noneMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON)
                                || type.isCompatibleWith(MediaType.APPLICATION_GRAPHQL_RESPONSE));
        return eventStream ? TransportGuard.Transport.EVENT_STREAM : TransportGuard.Transport.JSON;
    }
}
