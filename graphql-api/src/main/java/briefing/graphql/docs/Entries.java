package briefing.graphql.docs;

import briefing.core.shared.access.Role;
import briefing.graphql.docs.Entry.Link;
import briefing.graphql.shared.Access;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLUnionType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes entries of the reference from the elements of the schema. */
final class Entries {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private final Access access;
    private final Notation notation;

    Entries(Access access, Origins origins) {
        this.access = access;
        this.notation = new Notation(origins);
    }

    Entry type(GraphQLNamedType type) {
        return Entry.of(type.getName(), type.getName(), type.getDescription())
                .ofKind(Notation.kind(type), links(type))
                .with(parts(type));
    }

    /** A field of Query, Mutation or Subscription: who may is told of each. */
    Entry root(String root, GraphQLFieldDefinition field) {
        return field(root, field).forRoles(Roles.text(access.allowed(root, field.getName())));
    }

    private List<Link> links(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLImplementingType some ->
                some.getInterfaces().stream().map(notation::link).toList();
            case GraphQLUnionType union ->
                union.getTypes().stream().map(notation::link).toList();
            default -> List.of();
        };
    }

    private List<Entry> parts(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer some ->
                some.getFieldDefinitions().stream()
                        .map(field -> fieldForSome(some, field))
                        .toList();
            case GraphQLInputObjectType input ->
                input.getFields().stream()
                        .map(field -> input(type.getName(), field))
                        .toList();
            case GraphQLEnumType some ->
                some.getValues().stream()
                        .map(value -> value(type.getName(), value))
                        .toList();
            default -> List.of();
        };
    }

    /** Who may is told where that is not everybody; an interface leaves it to the types behind it. */
    private Entry fieldForSome(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        Entry entry = field(type.getName(), field);
        Set<Role> roles = access.allowed(type.getName(), field.getName());
        return type instanceof GraphQLInterfaceType || roles.equals(EVERYBODY)
                ? entry
                : entry.forRoles(Roles.text(roles));
    }

    private Entry field(String type, GraphQLFieldDefinition field) {
        String anchor = type + "." + field.getName();
        return Entry.of(field.getName(), anchor, field.getDescription())
                .ofType(notation.link(field.getType()), null)
                .deprecated(field.getDeprecationReason())
                .with(field.getArguments().stream()
                        .map(argument -> argument(anchor, argument))
                        .toList());
    }

    private Entry argument(String field, GraphQLArgument argument) {
        return Entry.of(argument.getName(), field + "." + argument.getName(), argument.getDescription())
                .ofType(notation.link(argument.getType()), Notation.usual(argument.getArgumentDefaultValue()))
                .deprecated(argument.getDeprecationReason());
    }

    private Entry input(String type, GraphQLInputObjectField field) {
        return Entry.of(field.getName(), type + "." + field.getName(), field.getDescription())
                .ofType(notation.link(field.getType()), Notation.usual(field.getInputFieldDefaultValue()))
                .deprecated(field.getDeprecationReason());
    }

    private static Entry value(String type, GraphQLEnumValueDefinition value) {
        return Entry.of(value.getName(), type + "." + value.getName(), value.getDescription())
                .deprecated(value.getDeprecationReason());
    }
}
