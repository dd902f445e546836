package briefing.graphql.shared.limits;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Estimates, before anything runs, how many fields an answer may have: what stands in a list counts once for each item
 * that the list may hold. Each fragment is looked at once, however often it is spread.
 */
final class QueryCost {
    private final ExecutionContext context;
    private final GraphQLSchema schema;
    private final ListSizes sizes;
    private final Map<Spread, Measure> fragments = new HashMap<>();

    private QueryCost(ExecutionContext context) {
        this.context = context;
        this.schema = context.getGraphQLSchema();
        this.sizes = new ListSizes(context.getCoercedVariables());
    }

    /** Where a selection stands: below which type, and how many items each list there has, when it is a page. */
    private record Place(
            GraphQLCompositeType type, @Nullable Long page) {
        Place of(GraphQLCompositeType other) {
            return new Place(other, page);
        }
    }

    private record Spread(String fragment, Place place) {}

    /** What an operation asks for. */
    static Measure of(ExecutionContext context) {
        OperationDefinition operation = context.getOperationDefinition();
        GraphQLSchema schema = context.getGraphQLSchema();
        GraphQLCompositeType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return new QueryCost(context)
                .of(operation.getSelectionSet(), new Place(root, null))
                .with(0, operation.getDirectives().size());
    }

    private Measure of(@Nullable SelectionSet set, Place place) {
        Measure all = Measure.NONE;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                all = all.and(of(selection, place));
            }
        }
        return all;
    }

    private Measure of(Selection<?> selection, Place place) {
        return switch (selection) {
            case Field field -> of(field, place);
            case InlineFragment inline ->
                of(inline.getSelectionSet(), place.of(type(inline.getTypeCondition(), place.type())))
                        .with(0, inline.getDirectives().size());
            case FragmentSpread spread ->
                of(spread, place).with(0, spread.getDirectives().size());
            default -> throw new IllegalStateException("GraphQL has three kinds of selections.");
        };
    }

    private Measure of(FragmentSpread spread, Place place) {
        FragmentDefinition fragment = context.getFragmentsByName().get(spread.getName());
        if (fragment == null) {
            return Measure.NONE;
        }
        Place there = place.of(type(fragment.getTypeCondition(), place.type()));
        Spread key = new Spread(spread.getName(), there);
        Measure known = fragments.get(key);
        if (known == null) {
            known = of(fragment.getSelectionSet(), there)
                    .with(0, fragment.getDirectives().size());
            fragments.put(key, known);
        }
        return known;
    }

    private Measure of(Field field, Place place) {
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, place.type(), field.getName());
        Measure below = Measure.NONE;
        long items = 1;
        if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type) {
            Long page = sizes.page(field, definition);
            items = sizes.items(field, definition, page == null ? place.page() : page);
            below = of(field.getSelectionSet(), new Place(type, ListSizes.isList(definition) ? null : page));
        }
        return below.within(items)
                .with(field.getAlias() == null ? 0 : 1, field.getDirectives().size());
    }

    private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType otherwise) {
        return condition != null && schema.getType(condition.getName()) instanceof GraphQLCompositeType type
                ? type
                : otherwise;
    }
}
