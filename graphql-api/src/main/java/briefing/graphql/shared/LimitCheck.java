package briefing.graphql.shared;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/** Stops an operation that asks for too much, before anything of it runs. */
final class LimitCheck extends SimplePerformantInstrumentation {
    private final QueryLimits limits;

    LimitCheck(QueryLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        QueryCost.check(parameters.getExecutionContext(), limits);
        return super.beginExecuteOperation(parameters, state);
    }
}
