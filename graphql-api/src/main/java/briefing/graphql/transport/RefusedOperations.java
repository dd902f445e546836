package briefing.graphql.transport;

import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.RefusedBecause;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.shared.security.Taker;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import reactor.core.publisher.Mono;

/** Notes of each operation from where it came, and tells the security log of those that ask for too much. */
final class RefusedOperations implements WebGraphQlInterceptor {
    private final Callers callers;
    private final SecurityLog log;

    RefusedOperations(Callers callers, SecurityLog log) {
        this.callers = callers;
        this.log = log;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Taker stranger = stranger(request);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Taker.class, stranger);
            return builder.build();
        });
        return chain.next(request).doOnNext(this::tell);
    }

    private static Taker stranger(WebGraphQlRequest request) {
        if (request.getAttributes().get(Taker.class.getName()) instanceof Taker known) {
            return known;
        }
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote != null) {
            InetAddress address = remote.getAddress();
            return new Taker(address == null ? remote.getHostString() : address.getHostAddress(), null);
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
                ? Taker.stranger(page.getRequest())
                : new Taker("-", null);
    }

    private void tell(WebGraphQlResponse response) {
        for (GraphQLError error : response.getExecutionResult().getErrors()) {
            Map<String, Object> extensions = Objects.requireNonNullElse(error.getExtensions(), Map.of());
            if (Failure.LIMIT_EXCEEDED.name().equals(extensions.get("code"))) {
                GraphQLContext request = response.getExecutionInput().getGraphQLContext();
                log.refused(
                        RefusedBecause.LIMIT_EXCEEDED,
                        callers.taker(request),
                        String.valueOf(extensions.get("exceeded")),
                        String.valueOf(response.getExecutionInput().getExecutionId()));
                return;
            }
        }
    }
}
