package briefing.graphql.shared;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SchemaTransformer;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the tests of the schema ask of it. */
public final class Schemas {
    public static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private Schemas() {}

    /** The schema of the packaged files, as it is served, with nothing behind it. */
    public static GraphQLSchema ofFiles() {
        try {
            TypeDefinitionRegistry all = new TypeDefinitionRegistry();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
                all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return SchemaTransformer.transformSchema(made(all), new CommonArguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema that is written in one piece. */
    public static GraphQLSchema of(String text) {
        return made(new SchemaParser().parse(text));
    }

    private static GraphQLSchema made(TypeDefinitionRegistry types) {
        return new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
    }

    /** Every type that is ours. */
    public static List<GraphQLNamedType> types(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type.getName()))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .toList();
    }

    static <T extends GraphQLNamedType> List<T> types(GraphQLSchema schema, Class<T> kind) {
        return types(schema).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What is left of a type without lists and exclamation marks. */
    public static GraphQLNamedType named(GraphQLType type) {
        return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type);
    }

    /** Every type that some operation can come across. */
    static Set<String> reachable(GraphQLSchema schema) {
        Map<String, GraphQLNamedType> reached = new TreeMap<>();
        ROOTS.forEach(root -> reach(schema, schema.getObjectType(root), reached));
        return reached.keySet();
    }

    private static void reach(GraphQLSchema schema, GraphQLType type, Map<String, GraphQLNamedType> reached) {
        GraphQLNamedType named = named(type);
        if (reached.putIfAbsent(named.getName(), named) == null) {
            next(schema, named).forEach(next -> reach(schema, next, reached));
        }
    }

    private static Stream<? extends GraphQLType> next(GraphQLSchema schema, GraphQLNamedType type) {
        return switch (type) {
            case GraphQLObjectType object ->
                Stream.concat(
                        object.getInterfaces().stream(),
                        object.getFields().stream().flatMap(Schemas::types));
            case GraphQLInterfaceType some ->
                Stream.concat(
                        schema.getImplementations(some).stream(),
                        some.getFields().stream().flatMap(Schemas::types));
            case GraphQLInputObjectType input -> input.getFields().stream().map(field -> field.getType());
            default -> Stream.empty();
        };
    }

    private static Stream<GraphQLType> types(GraphQLFieldDefinition field) {
        return Stream.concat(
                Stream.of(field.getType()), field.getArguments().stream().map(argument -> argument.getType()));
    }
}
