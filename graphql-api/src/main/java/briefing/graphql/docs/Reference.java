package briefing.graphql.docs;

import briefing.graphql.shared.Access;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The schema in chapters, each with what it can be asked, told and followed, and the types of that. */
final class Reference {
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final GraphQLSchema schema;
    private final Origins origins = new Origins();
    private final Entries entries;

    Reference(GraphQLSchema schema, Access access) {
        this.schema = schema;
        this.entries = new Entries(access, origins);
    }

    /** What one page of the reference holds. */
    public record Content(
            Chapter chapter, List<Entry> queries, List<Entry> commands, List<Entry> subscriptions, List<Entry> types) {
        public Content {
            queries = List.copyOf(queries);
            commands = List.copyOf(commands);
            subscriptions = List.copyOf(subscriptions);
            types = List.copyOf(types);
        }
    }

    List<Content> contents() {
        return Arrays.stream(Chapter.values()).map(this::content).toList();
    }

    private Content content(Chapter chapter) {
        return new Content(
                chapter,
                roots("Query", chapter),
                roots("Mutation", chapter),
                roots("Subscription", chapter),
                types(chapter));
    }

    private List<Entry> roots(String root, Chapter chapter) {
        GraphQLObjectType type = schema.getObjectType(root);
        return type.getFieldDefinitions().stream()
                .filter(field -> origins.of(root + "." + field.getName()) == chapter)
                .map(field -> entries.root(root, field))
                .toList();
    }

    private List<Entry> types(Chapter chapter) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type.getName()))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .filter(type -> !ROOTS.contains(type.getName()))
                .filter(type -> origins.of(type.getName()) == chapter)
                .sorted(Comparator.comparing(GraphQLNamedType::getName))
                .map(entries::type)
                .toList();
    }
}
