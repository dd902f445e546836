package briefing.graphql.shared.limits;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import java.util.Set;

/** What is told of a command however large the answer is: its receipt, or why it was refused. */
final class Told {
    private static final Set<String> PARTS = Set.of("Receipt", "Refusal", "Warning");
    private static final String OUTCOME = "Outcome";

    private Told() {}

    /** Whether a field is. */
    static boolean always(DataFetchingEnvironment environment) {
        String field = environment.getField().getName();
        return environment.getParentType() instanceof GraphQLObjectType parent
                && (field.startsWith("__")
                        || PARTS.contains(parent.getName())
                        || parent.getInterfaces().stream()
                                .anyMatch(some -> some instanceof GraphQLInterfaceType every
                                        && every.getName().equals(OUTCOME)
                                        && every.getFieldDefinition(field) != null));
    }

    /** Whether an object has fields that are. */
    static boolean isPart(GraphQLType type) {
        return type instanceof GraphQLObjectType object
                && (PARTS.contains(object.getName())
                        || object.getInterfaces().stream()
                                .anyMatch(some -> some.getName().equals(OUTCOME)));
    }
}
