package briefing.graphql.shared.limits;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/** Measures each operation, and stops one that asks for too much before anything of it runs. */
final class LimitCheck extends SimplePerformantInstrumentation {
    private final QueryLimits limits;

    LimitCheck(QueryLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Measure asked = QueryCost.of(context);
        new Cost(asked.cost(), limits.cost()).note(context.getGraphQLContext());
        limits.check(asked);
        return super.beginExecuteOperation(parameters, state);
    }
}
