package briefing.graphql.schema;

import briefing.graphql.schema.SchemaChange.Level;
import briefing.graphql.shared.Schemas;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what changed between two schemas, and says of each change what it means for clients. */
final class SchemaComparison {
    private final List<SchemaChange> changes = new ArrayList<>();

    private SchemaComparison() {}

    static List<SchemaChange> between(GraphQLSchema before, GraphQLSchema after) {
        SchemaComparison comparison = new SchemaComparison();
        for (GraphQLNamedType type : Schemas.types(before)) {
            comparison.type(type, after.getType(type.getName()));
        }
        for (GraphQLNamedType type : Schemas.types(after)) {
            if (before.getType(type.getName()) == null) {
                comparison.add(Level.SAFE, type.getName(), "is new");
            }
        }
        return comparison.changes;
    }

    private void type(GraphQLNamedType was, @Nullable GraphQLType is) {
        if (is == null) {
            add(Level.BREAKING, was.getName(), "is gone");
        } else if (was.getClass() != is.getClass()) {
            add(Level.BREAKING, was.getName(), "is of another kind");
        } else {
            parts(was, (GraphQLNamedType) is);
        }
    }

    private void parts(GraphQLNamedType was, GraphQLNamedType is) {
        switch (was) {
            case GraphQLImplementingType old -> fields(old, (GraphQLImplementingType) is);
            case GraphQLInputObjectType old -> inputObject(old, (GraphQLInputObjectType) is);
            case GraphQLEnumType old -> values(old, (GraphQLEnumType) is);
            case GraphQLUnionType old ->
                members(was.getName(), "be", named(old.getTypes()), named(((GraphQLUnionType) is).getTypes()));
            default -> {}
        }
    }

    private void fields(GraphQLImplementingType was, GraphQLImplementingType is) {
        members(was.getName(), "be seen as", named(was.getInterfaces()), named(is.getInterfaces()));
        for (GraphQLFieldDefinition field : was.getFieldDefinitions()) {
            String coordinate = was.getName() + "." + field.getName();
            GraphQLFieldDefinition now = is.getFieldDefinition(field.getName());
            if (now == null) {
                add(Level.BREAKING, coordinate, "is gone");
            } else {
                if (!Types.same(field.getType(), now.getType())) {
                    Level level = Types.fits(now.getType(), field.getType()) ? Level.SAFE : Level.BREAKING;
                    add(
                            level,
                            coordinate,
                            "is " + Types.text(now.getType()) + " and was " + Types.text(field.getType()));
                }
                inputs(Input.arguments(coordinate, field), Input.arguments(coordinate, now));
            }
        }
        added(was.getName(), names(was), names(is), Level.SAFE);
    }

    private void inputObject(GraphQLInputObjectType was, GraphQLInputObjectType is) {
        if (was.isOneOf() != is.isOneOf()) {
            Level level = is.isOneOf() ? Level.BREAKING : Level.SAFE;
            add(level, was.getName(), is.isOneOf() ? "takes one of its fields only" : "takes several of its fields");
        }
        inputs(Input.fields(was), Input.fields(is));
    }

    private void inputs(List<Input> before, List<Input> after) {
        for (Input was : before) {
            after.stream()
                    .filter(is -> is.coordinate().equals(was.coordinate()))
                    .findFirst()
                    .ifPresentOrElse(is -> input(was, is), () -> add(Level.BREAKING, was.coordinate(), "is gone"));
        }
        for (Input is : after) {
            if (before.stream().noneMatch(was -> was.coordinate().equals(is.coordinate()))) {
                Level level = is.required() ? Level.BREAKING : Level.DANGEROUS;
                add(level, is.coordinate(), is.required() ? "is new and required" : "is new and optional");
            }
        }
    }

    private void input(Input was, Input is) {
        if (!Types.same(was.type(), is.type())) {
            Level level = Types.fits(was.type(), is.type()) ? Level.SAFE : Level.BREAKING;
            add(level, is.coordinate(), "takes " + Types.text(is.type()) + " and took " + Types.text(was.type()));
        } else if (is.required() && !was.required()) {
            add(Level.BREAKING, is.coordinate(), "is required now");
        } else if (!was.usual().equals(is.usual())) {
            add(Level.DANGEROUS, is.coordinate(), "is " + is.usual() + " when left out, and was " + was.usual());
        }
    }

    private void values(GraphQLEnumType was, GraphQLEnumType is) {
        Set<String> before = values(was);
        Set<String> after = values(is);
        for (String value : before) {
            if (!after.contains(value)) {
                add(Level.BREAKING, was.getName() + "." + value, "is gone");
            }
        }
        added(was.getName(), before, after, Level.DANGEROUS);
    }

    private void added(String type, Set<String> before, Set<String> after, Level level) {
        for (String name : after) {
            if (!before.contains(name)) {
                add(level, type + "." + name, "is new");
            }
        }
    }

    private void members(String type, String verb, Set<String> before, Set<String> after) {
        for (String name : before) {
            if (!after.contains(name)) {
                add(Level.BREAKING, type, "can no longer " + verb + " " + name);
            }
        }
        for (String name : after) {
            if (!before.contains(name)) {
                add(Level.DANGEROUS, type, "can also " + verb + " " + name);
            }
        }
    }

    private void add(Level level, String coordinate, String what) {
        changes.add(new SchemaChange(level, coordinate, what));
    }

    private static Set<String> values(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(GraphQLImplementingType type) {
        return type.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(List<? extends GraphQLNamedType> types) {
        return types.stream().map(GraphQLNamedType::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
