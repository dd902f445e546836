package briefing.graphql.shared.limits;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many items a list may have: as many as its page, as the ids given, or as the schema says of it. */
final class ListSizes {
    private static final int PAGE_USUAL = 20;
    private static final int PAGE_MAX = 100;

    private final CoercedVariables variables;

    ListSizes(CoercedVariables variables) {
        this.variables = variables;
    }

    static boolean isList(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    }

    /** The size of the page that a field asks for; null when it has no pages. */
    @Nullable
    Long page(Field field, GraphQLFieldDefinition definition) {
        if (definition.getArgument("first") == null) {
            return null;
        }
        Object first = value(field, "first");
        return (first == null ? value(field, "last") : first) instanceof Number size
                ? Math.clamp(size.longValue(), 1, PAGE_MAX)
                : (long) PAGE_USUAL;
    }

    /** How many items a field may have, when it or what it stands in is a page of this size. */
    long items(Field field, GraphQLFieldDefinition definition, @Nullable Long page) {
        if (!isList(definition) || ofTheSchema(definition)) {
            return 1;
        }
        if (value(field, "ids") instanceof Collection<?> ids) {
            return Math.max(1, ids.size());
        }
        if (page != null) {
            return page;
        }
        GraphQLAppliedDirective told =
                Objects.requireNonNull(definition.getAppliedDirective("listSize"), "every list without pages has one");
        Number size = told.getArgument("assumedSize").getValue();
        return Objects.requireNonNull(size).longValue();
    }

    private static boolean ofTheSchema(GraphQLFieldDefinition definition) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType()))
                .getName()
                .startsWith("__");
    }

    private @Nullable Object value(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return switch (argument.getValue()) {
                    case IntValue number -> number.getValue();
                    case ArrayValue array -> array.getValues();
                    case VariableReference variable -> variables.get(variable.getName());
                    case null, default -> null;
                };
            }
        }
        return null;
    }
}
