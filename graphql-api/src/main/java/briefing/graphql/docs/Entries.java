package briefing.graphql.docs;

import briefing.core.shared.access.Role;
import briefing.graphql.docs.Entry.Link;
import briefing.graphql.shared.Access;
import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.InputValueWithState;
import graphql.schema.idl.ScalarInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes entries of the reference from the elements of the schema. */
final class Entries {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private final Access access;
    private final Origins origins;

    Entries(Access access, Origins origins) {
        this.access = access;
        this.origins = origins;
    }

    Entry type(GraphQLNamedType type) {
        return new Entry(
                type.getName(),
                type.getName(),
                said(type),
                kind(type),
                null,
                null,
                null,
                null,
                links(type),
                parts(type));
    }

    /** A field of Query, Mutation or Subscription: who may is told of each. */
    Entry root(String root, GraphQLFieldDefinition field) {
        return field(root, field, Roles.text(access.allowed(root, field.getName())));
    }

    private Entry field(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        Set<Role> roles = access.allowed(type.getName(), field.getName());
        boolean told = type instanceof GraphQLInterfaceType || roles.equals(EVERYBODY);
        return field(type.getName(), field, told ? null : Roles.text(roles));
    }

    private Entry field(String type, GraphQLFieldDefinition field, @Nullable String roles) {
        String anchor = type + "." + field.getName();
        return part(
                field,
                anchor,
                field.getType(),
                null,
                field.getDeprecationReason(),
                roles,
                field.getArguments().stream()
                        .map(argument -> argument(anchor, argument))
                        .toList());
    }

    private Entry argument(String field, GraphQLArgument argument) {
        return part(
                argument,
                field + "." + argument.getName(),
                argument.getType(),
                usual(argument.getArgumentDefaultValue()),
                argument.getDeprecationReason(),
                null,
                List.of());
    }

    private Entry input(String type, GraphQLInputObjectField field) {
        return part(
                field,
                type + "." + field.getName(),
                field.getType(),
                usual(field.getInputFieldDefaultValue()),
                field.getDeprecationReason(),
                null,
                List.of());
    }

    private Entry part(
            GraphQLNamedSchemaElement element,
            String anchor,
            @Nullable GraphQLType type,
            @Nullable String usual,
            @Nullable String deprecated,
            @Nullable String roles,
            List<Entry> parts) {
        Link link = type == null ? null : link(type);
        return new Entry(
                element.getName(), anchor, said(element), "", link, usual, deprecated, roles, List.of(), parts);
    }

    private List<Entry> parts(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer some ->
                some.getFieldDefinitions().stream()
                        .map(field -> field(some, field))
                        .toList();
            case GraphQLInputObjectType input ->
                input.getFields().stream()
                        .map(field -> input(type.getName(), field))
                        .toList();
            case GraphQLEnumType some ->
                some.getValues().stream()
                        .map(value -> part(
                                value,
                                type.getName() + "." + value.getName(),
                                null,
                                null,
                                value.getDeprecationReason(),
                                null,
                                List.of()))
                        .toList();
            default -> List.of();
        };
    }

    private List<Link> links(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLImplementingType some ->
                some.getInterfaces().stream().map(this::link).toList();
            case GraphQLUnionType union ->
                union.getTypes().stream().map(this::link).toList();
            default -> List.of();
        };
    }

    private Link link(GraphQLType type) {
        String text = GraphQLTypeUtil.simplePrint(type);
        String name = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
        int at = text.indexOf(name);
        String address = ScalarInfo.isGraphqlSpecifiedScalar(name)
                ? null
                : origins.of(name).address() + "#" + name;
        return new Link(text.substring(0, at), name, address, text.substring(at + name.length()));
    }

    private static String kind(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLInterfaceType _ -> "interface";
            case GraphQLInputObjectType input -> input.isOneOf() ? "input, exactly one of its fields" : "input";
            case GraphQLEnumType _ -> "enum";
            case GraphQLUnionType _ -> "union";
            case GraphQLScalarType _ -> "scalar";
            default -> "type";
        };
    }

    private static String said(GraphQLNamedSchemaElement element) {
        String description = element.getDescription();
        return description == null ? "" : description;
    }

    private static @Nullable String usual(InputValueWithState value) {
        if (value.isNotSet()) {
            return null;
        }
        return value.getValue() instanceof Node<?> literal
                ? AstPrinter.printAst(literal)
                : String.valueOf(value.getValue());
    }
}
