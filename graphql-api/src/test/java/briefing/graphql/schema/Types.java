package briefing.graphql.schema;

import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** Compares the types of fields and arguments, as their names, lists and exclamation marks are written. */
final class Types {
    private Types() {}

    static String text(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }

    static boolean same(GraphQLType one, GraphQLType other) {
        return text(one).equals(text(other));
    }

    /** Whether every value of the one type is also one of the other. */
    static boolean fits(GraphQLType value, GraphQLType promised) {
        if (GraphQLTypeUtil.isNonNull(value)) {
            return fits(GraphQLTypeUtil.unwrapNonNull(value), GraphQLTypeUtil.unwrapNonNull(promised));
        }
        if (GraphQLTypeUtil.isNonNull(promised)) {
            return false;
        }
        if (GraphQLTypeUtil.isList(value) && GraphQLTypeUtil.isList(promised)) {
            return fits(GraphQLTypeUtil.unwrapOne(value), GraphQLTypeUtil.unwrapOne(promised));
        }
        return same(value, promised);
    }
}
