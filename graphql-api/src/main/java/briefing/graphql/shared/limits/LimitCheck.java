package briefing.graphql.shared.limits;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.FetchedValue;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Measures each operation, and stops one that asks for too much before anything of it runs; then counts what comes of it,
 * object by object and text by text, and stops it as soon as that is too much.
 */
final class LimitCheck extends SimplePerformantInstrumentation {
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Allowance.of(context.getGraphQLContext())
                .begin(QueryCost.of(context), context.getExecutionInput(), isMutation(context));
        return super.beginExecuteOperation(parameters, state);
    }

    private static boolean isMutation(ExecutionContext context) {
        return context.getOperationDefinition().getOperation() == Operation.MUTATION;
    }

    @Override
    public @Nullable ExecutionStrategyInstrumentationContext beginExecutionStrategy(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        count(parameters);
        return super.beginExecutionStrategy(parameters, state);
    }

    @Override
    public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        count(parameters);
        return super.beginExecuteObject(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Allowance.of(context.getGraphQLContext()).renew(context.getGraphQLContext());
        return super.beginSubscribedFieldEvent(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        Object value = FetchedValue.getFetchedValue(parameters.getFetchedObject());
        boolean written = value instanceof String || (value != null && isWrittenAsItIs(parameters));
        long characters = written ? Characters.of(value) : 0;
        if (characters > 0) {
            Allowance.of(parameters.getExecutionContext().getGraphQLContext()).produced(0, characters, true);
        }
        return super.beginFieldCompletion(parameters, state);
    }

    /** Not an object, whose fields are counted one by one. */
    private static boolean isWrittenAsItIs(InstrumentationFieldCompleteParameters parameters) {
        return GraphQLTypeUtil.unwrapAll(parameters.getExecutionStepInfo().getType()) instanceof GraphQLScalarType;
    }

    /** Of a mutation whose answer is too much, only what was stored is told. */
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        if (!isMutation(context)) {
            return fetcher;
        }
        GraphQLError exceeded = Allowance.of(context.getGraphQLContext()).exceeded();
        return exceeded == null || Told.always(parameters.getEnvironment())
                ? fetcher
                : _ -> DataFetcherResult.newResult().error(exceeded).build();
    }

    /** The fields of one object, with their names in the answer. */
    private static void count(InstrumentationExecutionStrategyParameters parameters) {
        var names = parameters.getExecutionStrategyParameters().getFields().getKeys();
        long characters = 0;
        for (String name : names) {
            characters += name.length();
        }
        boolean mustBeTold = Told.isPart(parameters
                .getExecutionStrategyParameters()
                .getExecutionStepInfo()
                .getUnwrappedNonNullType());
        Allowance.of(parameters.getExecutionContext().getGraphQLContext())
                .produced(names.size(), characters, mustBeTold);
    }
}
