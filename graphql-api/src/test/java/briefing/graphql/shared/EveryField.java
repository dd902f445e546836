package briefing.graphql.shared;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks for every field that a root field leads to, each by its shortest way; of an interface, those of one type. */
public final class EveryField {
    /** As many levels as an operation may have, but for two that every answer has around it. */
    public static final int LEVELS_MAX = 18;

    private final GraphQLSchema schema;
    private final String implementation;
    private final Map<String, String> arguments;
    private final int levelsMax;
    private final Set<String> asked = new HashSet<>();

    /**
     * What to ask for.
     *
     * @param implementation the type whose fields are asked for where an interface stands
     * @param arguments literals for the root field, by the name of an argument; a field that demands another is left out
     * @param levelsMax levels of fields within fields, {@link #LEVELS_MAX} at most
     */
    public EveryField(GraphQLSchema schema, String implementation, Map<String, String> arguments, int levelsMax) {
        this.schema = schema;
        this.implementation = implementation;
        this.arguments = arguments;
        this.levelsMax = levelsMax;
    }

    private record Place(String field, GraphQLNamedType type, int level, List<Place> below) {}

    /** The document; empty when the root field demands an argument that is not given. */
    public Optional<String> from(String operation, GraphQLFieldDefinition root) {
        return call(root, arguments).map(field -> {
            Place top = new Place(field, Schemas.named(root.getType()), 1, new ArrayList<>());
            Deque<Place> open = new ArrayDeque<>(List.of(top));
            while (!open.isEmpty()) {
                Place place = open.remove();
                place.below().addAll(below(place));
                open.addAll(place.below());
            }
            return operation + " { " + written(top) + " }";
        });
    }

    private List<Place> below(Place place) {
        List<Place> below = new ArrayList<>();
        for (GraphQLFieldDefinition field : fields(place.type())) {
            GraphQLNamedType type = Schemas.named(field.getType());
            String coordinate = type(place).getName() + "." + field.getName();
            boolean leaf = !(type instanceof GraphQLCompositeType);
            if (leaf || (place.level() < levelsMax && asked.add(coordinate))) {
                call(field, Map.of())
                        .ifPresent(call -> below.add(new Place(call, type, place.level() + 1, new ArrayList<>())));
            }
        }
        return below;
    }

    private List<GraphQLFieldDefinition> fields(GraphQLNamedType type) {
        return type instanceof GraphQLFieldsContainer ? type(type).getFieldDefinitions() : List.of();
    }

    private GraphQLFieldsContainer type(Place place) {
        return type(place.type());
    }

    private GraphQLFieldsContainer type(GraphQLNamedType type) {
        return type instanceof GraphQLInterfaceType
                ? schema.getObjectType(implementation)
                : (GraphQLFieldsContainer) type;
    }

    private static Optional<String> call(GraphQLFieldDefinition field, Map<String, String> arguments) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            String value = arguments.getOrDefault(argument.getName(), size(argument));
            if (value != null) {
                given.add(argument.getName() + ": " + value);
            } else if (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()) {
                return Optional.empty();
            }
        }
        return Optional.of(
                field.getName() + (given.isEmpty() ? "" : given.stream().collect(Collectors.joining(", ", "(", ")"))));
    }

    private static @Nullable String size(GraphQLArgument argument) {
        return argument.getName().equals("first") ? "2" : null;
    }

    private String written(Place place) {
        if (!(place.type() instanceof GraphQLCompositeType)) {
            return place.field();
        }
        String fields =
                "__typename " + place.below().stream().map(this::written).collect(Collectors.joining(" "));
        return place.type() instanceof GraphQLInterfaceType
                ? place.field() + " { ... on " + implementation + " { " + fields + " } }"
                : place.field() + " { " + fields + " }";
    }
}
