package briefing.graphql.shared;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Estimates, before anything runs, how many fields an answer may have: what stands in a list counts once for each item
 * that the list may hold. It stops at the first limit, so that nothing costs more to estimate than is allowed.
 */
final class QueryCost {
    private static final int PAGE_USUAL = 20;
    private static final int PAGE_MAX = 100;
    private static final int LIST_USUAL = 5;

    private final ExecutionContext context;
    private final QueryLimits limits;
    private long fields;
    private int aliases;
    private int roots;

    private QueryCost(ExecutionContext context, QueryLimits limits) {
        this.context = context;
        this.limits = limits;
    }

    /** Where a selection stands: how deep, how many times it is answered, and whether a page was counted already. */
    private record Place(GraphQLCompositeType type, int depth, long times, boolean paged) {
        Place of(GraphQLCompositeType other) {
            return new Place(other, depth, times, paged);
        }
    }

    /** Refuses an operation that asks for too much. */
    static void check(ExecutionContext context, QueryLimits limits) {
        GraphQLCompositeType root = switch (context.getOperationDefinition().getOperation()) {
            case QUERY -> context.getGraphQLSchema().getQueryType();
            case MUTATION -> context.getGraphQLSchema().getMutationType();
            case SUBSCRIPTION -> context.getGraphQLSchema().getSubscriptionType();
        };
        new QueryCost(context, limits)
                .add(context.getOperationDefinition().getSelectionSet(), new Place(root, 1, 1, false));
    }

    private void add(@Nullable SelectionSet set, Place place) {
        if (set == null) {
            return;
        }
        limits.depth(place.depth());
        for (Selection<?> selection : set.getSelections()) {
            fields += place.times();
            limits.fields(fields);
            switch (selection) {
                case Field field -> add(field, place);
                case InlineFragment inline ->
                    add(inline.getSelectionSet(), place.of(type(inline.getTypeCondition(), place.type())));
                case FragmentSpread spread -> add(spread, place);
                default -> throw new IllegalStateException("GraphQL has three kinds of selections.");
            }
        }
    }

    private void add(FragmentSpread spread, Place place) {
        FragmentDefinition fragment = context.getFragmentsByName().get(spread.getName());
        if (fragment != null) {
            add(fragment.getSelectionSet(), place.of(type(fragment.getTypeCondition(), place.type())));
        }
    }

    private void add(Field field, Place place) {
        if (field.getAlias() != null) {
            limits.aliases(++aliases);
        }
        if (place.depth() == 1) {
            limits.roots(++roots);
        }
        GraphQLFieldDefinition definition =
                Introspection.getFieldDef(context.getGraphQLSchema(), place.type(), field.getName());
        if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type) {
            boolean page = definition.getArgument("first") != null;
            long size = page ? pageSize(field) : listSize(field, definition, place);
            add(field.getSelectionSet(), new Place(type, place.depth() + 1, place.times() * size, page));
        }
    }

    private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType otherwise) {
        return condition != null
                        && context.getGraphQLSchema().getType(condition.getName()) instanceof GraphQLCompositeType type
                ? type
                : otherwise;
    }

    private long pageSize(Field field) {
        Object size = value(field, "first");
        return size instanceof Number number ? Math.clamp(number.longValue(), 1, PAGE_MAX) : PAGE_USUAL;
    }

    private long listSize(Field field, GraphQLFieldDefinition definition, Place place) {
        Object ids = value(field, "ids");
        if (ids instanceof Collection<?> many) {
            return Math.max(1, many.size());
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return list && !place.paged() && !place.type().getName().startsWith("__") ? LIST_USUAL : 1;
    }

    private @Nullable Object value(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return switch (argument.getValue()) {
                    case IntValue number -> number.getValue();
                    case ArrayValue array -> array.getValues();
                    case VariableReference variable ->
                        context.getCoercedVariables().get(variable.getName());
                    case null, default -> null;
                };
            }
        }
        return null;
    }
}
