package briefing.graphql.schema;

import briefing.graphql.shared.Schemas;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that a schema names, and what of it is deprecated. */
final class Coordinates {
    private final Set<String> all = new TreeSet<>();
    private final Map<String, String> deprecated = new TreeMap<>();
    private final Set<String> inUse = new HashSet<>();

    Coordinates(GraphQLSchema schema) {
        for (GraphQLNamedType type : Schemas.types(schema)) {
            all.add(type.getName());
            add(type);
        }
        Schemas.ROOTS.forEach(root -> use(schema.getType(root)));
    }

    boolean has(String coordinate) {
        return all.contains(coordinate);
    }

    /** The reason that is given for each deprecation. */
    Map<String, String> deprecated() {
        return deprecated;
    }

    /** Whether it is deprecated, or what it is part of; a type is when whatever leads to it is. */
    boolean isDeprecated(String coordinate) {
        String field = coordinate.replaceFirst("\\(.*", "");
        String type = field.replaceFirst("\\..*", "");
        return deprecated.containsKey(coordinate) || deprecated.containsKey(field) || !inUse.contains(type);
    }

    private void add(GraphQLNamedType type) {
        switch (type) {
            case GraphQLImplementingType some ->
                some.getFieldDefinitions().forEach(field -> add(type.getName() + "." + field.getName(), field));
            case GraphQLInputObjectType input ->
                input.getFields()
                        .forEach(field -> add(type.getName() + "." + field.getName(), field.getDeprecationReason()));
            case GraphQLEnumType some ->
                some.getValues()
                        .forEach(value -> add(type.getName() + "." + value.getName(), value.getDeprecationReason()));
            default -> {}
        }
    }

    private void add(String coordinate, GraphQLFieldDefinition field) {
        add(coordinate, field.getDeprecationReason());
        field.getArguments()
                .forEach(
                        argument -> add(coordinate + "(" + argument.getName() + ":)", argument.getDeprecationReason()));
    }

    private void add(String coordinate, @Nullable String reason) {
        all.add(coordinate);
        if (reason != null) {
            deprecated.put(coordinate, reason);
        }
    }

    private void use(@Nullable GraphQLType some) {
        if (some == null) {
            return;
        }
        GraphQLNamedType type = Schemas.named(some);
        if (!inUse.add(type.getName())) {
            return;
        }
        switch (type) {
            case GraphQLImplementingType object -> {
                object.getInterfaces().forEach(this::use);
                object.getFieldDefinitions().stream()
                        .filter(field -> !field.isDeprecated())
                        .forEach(this::use);
            }
            case GraphQLUnionType union -> union.getTypes().forEach(this::use);
            case GraphQLInputObjectType input ->
                input.getFields().stream()
                        .filter(field -> !field.isDeprecated())
                        .forEach(field -> use(field.getType()));
            default -> {}
        }
    }

    private void use(GraphQLFieldDefinition field) {
        use(field.getType());
        field.getArguments().stream()
                .filter(argument -> !argument.isDeprecated())
                .forEach(argument -> use(argument.getType()));
    }
}
