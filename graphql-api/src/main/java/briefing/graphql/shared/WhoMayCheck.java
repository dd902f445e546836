package briefing.graphql.shared;

import briefing.core.shared.access.Role;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Caller;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLNamedType;
import io.micrometer.context.ContextSnapshot;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ContextPropagationHelper;

/** Asks the table of who may before any field is fetched; what stands in no row is refused. */
final class WhoMayCheck extends SimplePerformantInstrumentation {
    private static final String ROLES = "briefing.roles";

    private final Access access;
    private final Callers callers;

    WhoMayCheck(Access access, Callers callers) {
        this.access = access;
        this.callers = callers;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        String type = ((GraphQLNamedType) parameters.getEnvironment().getParentType()).getName();
        String field = parameters.getEnvironment().getField().getName();
        if (type.startsWith("__") || field.startsWith("__")) {
            return fetcher;
        }
        GraphQLContext request = parameters.getEnvironment().getGraphQlContext();
        Set<Role> roles = request.computeIfAbsent(ROLES, _ -> roles(request));
        if (roles.stream().noneMatch(access.allowed(type, field)::contains)) {
            Failure failure = roles.isEmpty() ? Failure.NOT_SIGNED_IN : Failure.NOT_ALLOWED;
            return _ -> {
                throw new Failed(failure);
            };
        }
        return fetcher;
    }

    /** Whoever signed in over a WebSocket is known to the request, not to the thread that happens to serve it. */
    private Set<Role> roles(GraphQLContext request) {
        try (ContextSnapshot.Scope _ =
                ContextPropagationHelper.captureFrom(request).setThreadLocals()) {
            return callers.current().map(Caller::roles).orElse(EnumSet.noneOf(Role.class));
        }
    }
}
