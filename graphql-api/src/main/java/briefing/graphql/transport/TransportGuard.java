package briefing.graphql.transport;

import briefing.core.shared.codes.Failure;
import briefing.core.shared.values.Malformed;
import briefing.graphql.shared.Errors;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;

/** Stops an operation that came in a way in which it cannot be answered, before anything of it runs. */
final class TransportGuard extends SimplePerformantInstrumentation {
    private static final String ONLY_BY_POST = TransportGuard.class.getName();

    /** Whether an operation was stopped since it came by GET, and does not only read. */
    static boolean isOnlyByPost(GraphQLContext context) {
        return context.hasKey(ONLY_BY_POST);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Operation operation = context.getOperationDefinition().getOperation();
        Transport transport = context.getGraphQLContext().get(Transport.class);
        boolean subscription = operation == Operation.SUBSCRIPTION;
        boolean onlyByPost =
                transport.isByGet() && (operation == Operation.MUTATION || (transport.isJson() && subscription));
        if (onlyByPost) {
            context.getGraphQLContext().put(ONLY_BY_POST, true);
        }
        if (onlyByPost || (transport.isJson() && subscription) || (transport.isEventStream() && !subscription)) {
            throw Errors.stop(Failure.TRANSPORT_UNSUPPORTED.name(), Failure.TRANSPORT_UNSUPPORTED.sentence());
        }
        Malformed malformed = context.getGraphQLContext().get(Malformed.class);
        if (malformed != null) {
            throw Errors.stop(malformed.code(), String.valueOf(malformed.getMessage()));
        }
        return super.beginExecuteOperation(parameters, state);
    }
}
