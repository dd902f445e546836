package briefing.graphql.shared;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the arguments that mean the same wherever they stand, so that no schema file has to say it again. */
@Configuration(proxyBeanMethods = false)
class CommonArguments extends GraphQLTypeVisitorStub {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("id: ID", "Names it; a TypeID."),
            Map.entry("ids: ID", "Name them, in the order of the answer; TypeIDs."),
            Map.entry(
                    "asOf: DateTime",
                    "Reads what was on record at this instant; now, when neither it nor at is given."),
            Map.entry("at: LogPosition", "Reads what was on record at this position of the log."),
            Map.entry("orderBy: ListOrder", "In what order."),
            Map.entry("first: Int", "The first so many, from 1 to 100; 20 when neither first nor last is given."),
            Map.entry("after: String", "The cursor of the last item that you have, to go on from it."),
            Map.entry("last: Int", "The last so many, from 1 to 100, in the same order; not together with first."),
            Map.entry("before: String", "The cursor of the first item that you have, to go back from it."),
            Map.entry("after: LogPosition", "The last position that you have; left out, it begins now."),
            Map.entry("options: CommandOptions", "How it is to be carried out."));

    @Bean
    GraphQlSourceBuilderCustomizer describedArguments() {
        return source -> source.typeVisitorsToTransformSchema(List.of(new CommonArguments()));
    }

    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        String meaning = meaning(argument);
        return argument.getDescription() != null || meaning == null
                ? TraversalControl.CONTINUE
                : changeNode(context, argument.transform(some -> some.description(meaning)));
    }

    private static @Nullable String meaning(GraphQLArgument argument) {
        return switch (argument.getName()) {
            case "filter" -> "What they must have.";
            case "input" -> "What is asked for.";
            default -> MEANINGS.get(argument.getName() + ": " + type(argument));
        };
    }

    private static String type(GraphQLArgument argument) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(argument.getType())).getName();
    }
}
