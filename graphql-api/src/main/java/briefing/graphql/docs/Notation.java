package briefing.graphql.docs;

import briefing.graphql.docs.Entry.Link;
import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.InputValueWithState;
import graphql.schema.idl.ScalarInfo;
import org.jspecify.annotations.Nullable;

/** Writes types and values as the schema writes them, and leads from a type to where it is described. */
record Notation(Origins origins) {
    Link link(GraphQLType type) {
        String text = GraphQLTypeUtil.simplePrint(type);
        String name = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
        int at = text.indexOf(name);
        String address = ScalarInfo.isGraphqlSpecifiedScalar(name)
                ? null
                : origins.of(name).address() + "#" + name;
        return new Link(text.substring(0, at), name, address, text.substring(at + name.length()));
    }

    static String kind(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLInterfaceType _ -> "interface";
            case GraphQLInputObjectType input -> input.isOneOf() ? "input, exactly one of its fields" : "input";
            case GraphQLEnumType _ -> "enum";
            case GraphQLUnionType _ -> "union";
            case GraphQLScalarType _ -> "scalar";
            default -> "type";
        };
    }

    /** What an argument or a field of an input is when it is left out; null when it is nothing then. */
    static @Nullable String usual(InputValueWithState value) {
        if (value.isNotSet()) {
            return null;
        }
        return value.getValue() instanceof Node<?> literal
                ? AstPrinter.printAst(literal)
                : String.valueOf(value.getValue());
    }
}
