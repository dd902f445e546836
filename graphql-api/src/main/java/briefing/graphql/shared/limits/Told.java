package briefing.graphql.shared.limits;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import java.util.Set;

/** What is told of a command however large the answer is: its receipt, or why it was refused. */
final class Told {
    private static final Set<String> PARTS = Set.of("Receipt", "Refusal", "Warning");

    private Told() {}

    static boolean always(DataFetchingEnvironment environment) {
        String field = environment.getField().getName();
        return environment.getParentType() instanceof GraphQLNamedType parent
                && (field.startsWith("__")
                        || PARTS.contains(parent.getName())
                        || (parent.getName().endsWith("Outcome") && everyOutcomeHas(environment, field)));
    }

    private static boolean everyOutcomeHas(DataFetchingEnvironment environment, String field) {
        return environment.getGraphQLSchema().getType("Outcome") instanceof GraphQLInterfaceType outcome
                && ((GraphQLFieldsContainer) outcome).getFieldDefinition(field) != null;
    }
}
