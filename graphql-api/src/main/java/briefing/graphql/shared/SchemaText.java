package briefing.graphql.shared;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;

/** Writes the schema in its own language: sorted, described, and complete, so that any tool can read it alone. */
public final class SchemaText {
    private SchemaText() {}

    public static String of(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinition(name -> !DirectiveInfo.isGraphqlSpecifiedDirective(name)))
                .print(schema);
    }
}
