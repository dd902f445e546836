package briefing.graphql.shared;

import briefing.core.shared.Failure;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stops an operation that came over a transport which cannot answer it, before anything of it runs. */
final class TransportGuard extends SimplePerformantInstrumentation {
    /** How a request came. */
    enum Transport {
        JSON,
        EVENT_STREAM,
        WEB_SOCKET
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        Operation operation =
                parameters.getExecutionContext().getOperationDefinition().getOperation();
        Transport transport =
                parameters.getExecutionContext().getGraphQLContext().get(Transport.class);
        boolean subscription = operation == Operation.SUBSCRIPTION;
        boolean wrong =
                (transport == Transport.JSON && subscription) || (transport == Transport.EVENT_STREAM && !subscription);
        if (wrong) {
            throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
                    .message("%s", Failure.TRANSPORT_UNSUPPORTED.sentence())
                    .errorType(ErrorType.ExecutionAborted)
                    .extensions(Map.of("code", Failure.TRANSPORT_UNSUPPORTED.name()))
                    .build()));
        }
        return super.beginExecuteOperation(parameters, state);
    }
}
