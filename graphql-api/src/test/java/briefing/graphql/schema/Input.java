package briefing.graphql.schema;

import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;
import java.util.List;

/**
 * What a client may give: an argument, or a field of an input.
 *
 * @param usual what it is when left out, as the schema writes it
 */
record Input(String coordinate, GraphQLInputType type, String usual) {
    private static final String NOTHING = "nothing";

    static List<Input> arguments(String coordinate, GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .map(argument -> new Input(
                        coordinate + "(" + argument.getName() + ":)",
                        argument.getType(),
                        usual(argument.getArgumentDefaultValue())))
                .toList();
    }

    static List<Input> fields(GraphQLInputObjectType type) {
        return type.getFields().stream()
                .map(field -> new Input(
                        type.getName() + "." + field.getName(),
                        field.getType(),
                        usual(field.getInputFieldDefaultValue())))
                .toList();
    }

    boolean required() {
        return GraphQLTypeUtil.isNonNull(type) && usual.equals(NOTHING);
    }

    private static String usual(InputValueWithState value) {
        if (value.isNotSet()) {
            return NOTHING;
        }
        return value.getValue() instanceof Node<?> literal
                ? AstPrinter.printAst(literal)
                : String.valueOf(value.getValue());
    }
}
