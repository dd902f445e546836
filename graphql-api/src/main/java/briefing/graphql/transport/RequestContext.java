package briefing.graphql.transport;

import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.FindProgress;
import briefing.core.shared.reading.Progress;
import briefing.core.shared.reading.RecordedAhead;
import briefing.graphql.shared.ForeignErrors;
import briefing.graphql.shared.SentCommands;
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
        Transport transport = transport(request);
        SentCommands commands = new SentCommands();
        request.configureExecutionInput((input, builder) -> {
            GraphQLContext context = input.getGraphQLContext();
            context.put(Transport.class, transport);
            prepare(context);
            commands.note(context);
            RequestedMoment.note(request, transport, context);
            if (transport == Transport.WEB_SOCKET) {
                builder.executionId(ExecutionId.generate());
            } else if (request.getAttributes().get(RequestId.ATTRIBUTE) instanceof String id) {
                builder.executionId(ExecutionId.from(id));
            }
            return builder.locale(Locale.ENGLISH).build();
        });
        return chain.next(request)
                .map(response -> response.transform(answer -> complete(response, transport, commands, answer)));
    }

    /** Items of a subscription stay in order, and a loader that waits for another one is not forgotten. */
    static void prepare(GraphQLContext context) {
        context.put(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);
        DataLoaderDispatchingContextKeys.setEnableDataLoaderChaining(context, true);
    }

    private void complete(
            WebGraphQlResponse response,
            Transport transport,
            SentCommands commands,
            WebGraphQlResponse.Builder answer) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        List<GraphQLError> errors = ForeignErrors.coded(
                response.getExecutionResult().getErrors(), response.getData() == null ? commands.answer() : Map.of());
        Map<Object, Object> cost = Cost.extension(context);
        if (response.getData() instanceof Publisher<?>) {
            Publisher<ExecutionResult> items = response.getData();
            answer.data(SubscriptionItems.of(items, context));
        } else if (transport.isEventStream()) {
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
                extensions.put(
                        "incompleteOf",
                        progress.incompleteOf().stream().limit(IDS_MAX).toList());
            }
        }
        RecordedAhead ahead = progress.ahead();
        if (ahead != null) {
            extensions.put(
                    "recordedAhead",
                    Map.of(
                            "after", ahead.after().toString(),
                            "until", ahead.until().toString()));
        }
    }

    private static Transport transport(WebGraphQlRequest request) {
        if (request instanceof WebSocketGraphQlRequest) {
            return Transport.WEB_SOCKET;
        }
        return request.getAttributes().get(Transport.class.getName()) instanceof Transport told ? told : Transport.JSON;
    }
}
