package briefing.graphql.shared;

import briefing.core.shared.access.Role;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Caller;
import briefing.graphql.shared.security.RefusedBecause;
import briefing.graphql.shared.security.SecurityLog;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the table of who may before any field is fetched; what stands in no row is refused. */
final class WhoMayCheck extends SimplePerformantInstrumentation {
    private static final String TOLD = "briefing.refusalTold";

    private final Access access;
    private final Callers callers;
    private final SecurityLog log;

    WhoMayCheck(Access access, Callers callers, SecurityLog log) {
        this.access = access;
        this.callers = callers;
        this.log = log;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        String type = ((GraphQLNamedType) environment.getParentType()).getName();
        String field = environment.getField().getName();
        if (type.startsWith("__") || field.startsWith("__")) {
            return fetcher;
        }
        GraphQLContext request = environment.getGraphQlContext();
        Permissions permissions = request.computeIfAbsent(Permissions.class, _ -> permissions(request));
        if (!permissions.allow(type, field)) {
            tell(type + "." + field, environment);
            Failure failure = permissions.roles().isEmpty() ? Failure.NOT_SIGNED_IN : Failure.NOT_ALLOWED;
            return _ -> {
                throw new Failed(failure);
            };
        }
        return fetcher;
    }

    private Permissions permissions(GraphQLContext request) {
        Set<Role> roles = callers.by(request).map(Caller::roles).orElse(Set.of());
        return new Permissions(access, roles);
    }

    /** Once for each request: whoever asks for such a field mostly asks for it of a hundred things. */
    private void tell(String coordinate, DataFetchingEnvironment environment) {
        GraphQLContext request = environment.getGraphQlContext();
        request.computeIfAbsent(TOLD, _ -> {
            String id = environment.getExecutionId().toString();
            log.refused(RefusedBecause.NOT_ALLOWED, callers.taker(request), coordinate, id);
            return coordinate;
        });
    }
}
