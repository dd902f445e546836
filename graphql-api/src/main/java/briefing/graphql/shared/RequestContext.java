package briefing.graphql.shared;

import briefing.core.shared.values.LogPosition;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.SubscriptionExecutionStrategy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes of each request how it came and what it must see, keeps subscriptions in order, and gives every error a code. */
final class RequestContext implements WebGraphQlInterceptor {
    private static final String POSITION_HEADER = "Briefing-Position";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, builder) -> {
            GraphQLContext context = input.getGraphQLContext();
            context.put(TransportGuard.Transport.class, transport(request));
            context.put(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);
            String position = position(request);
            if (position != null) {
                context.put(RootFields.NOT_BEFORE, LogPosition.parse(position));
            }
            return input;
        });
        return chain.next(request).map(response -> withCodes(response, transport(request)));
    }

    /** An event stream carries items only, so what failed before the first one is sent as an item. */
    private static WebGraphQlResponse withCodes(WebGraphQlResponse response, TransportGuard.Transport transport) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors().stream()
                .map(Errors::withCode)
                .toList();
        return transport == TransportGuard.Transport.EVENT_STREAM && response.getData() == null
                ? response.transform(result -> result.data(Flux.just(ExecutionResult.newExecutionResult()
                                .errors(errors)
                                .build()))
                        .errors(List.of()))
                : response.transform(result -> result.errors(errors));
    }

    private static @Nullable String position(WebGraphQlRequest request) {
        Map<String, Object> extensions = request.getExtensions();
        return extensions != null && extensions.get("position") instanceof String position
                ? position
                : request.getHeaders().getFirst(POSITION_HEADER);
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
