package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Contract;
import briefing.core.shared.ids.NodeKind;
import briefing.core.shared.values.ApproximateDate;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema as it is served: described, used, allowed, and in step with core. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class SchemaTest {
    /** Enumerations of the schema that core knows under another name. */
    private static final Map<String, Class<?>> OTHER_NAMES =
            Map.of("DatePrecision", ApproximateDate.Precision.class, "DateQualifier", ApproximateDate.Qualifier.class);

    /** Enumerations of the schema that only the edge knows. */
    private static final Set<String> OF_THE_EDGE = Set.of("CodeKind", "ListOrder");

    /** Fields of Query that tell of the server or its operation, and of nothing on record. */
    private static final Set<String> OF_NO_MOMENT = Set.of("codes", "deadLetters", "viewer");

    private final GraphQLSchema schema;
    private final Access access;

    SchemaTest(@Autowired GraphQlSource source, @Autowired Access access) {
        this.schema = source.schema();
        this.access = access;
    }

    @Test
    void everything_is_described() {
        List<String> silent = new ArrayList<>();
        for (GraphQLNamedType type : Schemas.types(schema)) {
            note(silent, type.getName(), ((GraphQLDirectiveContainer) type).getDescription());
            switch (type) {
                case GraphQLFieldsContainer some ->
                    some.getFieldDefinitions().forEach(field -> note(silent, type, field));
                case GraphQLInputObjectType input ->
                    input.getFields()
                            .forEach(field ->
                                    note(silent, type.getName() + "." + field.getName(), field.getDescription()));
                case GraphQLEnumType some ->
                    some.getValues()
                            .forEach(value ->
                                    note(silent, type.getName() + "." + value.getName(), value.getDescription()));
                default -> {}
            }
        }

        assertThat(silent).as("what has no description").isEmpty();
    }

    @Test
    void every_enumeration_has_the_constants_of_core() {
        Map<String, Class<?>> enums = Contract.classes().stream()
                .filter(Class::isEnum)
                .collect(Collectors.toMap(Class::getSimpleName, type -> type, (one, _) -> one));
        enums.putAll(OTHER_NAMES);

        for (GraphQLEnumType type : Schemas.types(schema, GraphQLEnumType.class)) {
            if (!OF_THE_EDGE.contains(type.getName())) {
                Class<?> behind = Objects.requireNonNull(
                        enums.get(type.getName()), "there is no enum " + type.getName() + " in core");
                assertThat(type.getValues())
                        .as(type.getName())
                        .extracting(GraphQLEnumValueDefinition::getName)
                        .containsExactlyElementsOf(constants(behind));
            }
        }
    }

    @Test
    void what_is_served_is_what_the_files_say() {
        assertThat(SchemaText.of(schema)).isEqualTo(SchemaText.of(Schemas.ofFiles()));
    }

    @Test
    void every_kind_of_aggregate_is_a_node_by_the_name_that_the_log_has() {
        List<String> nodes = schema.getImplementations((GraphQLInterfaceType) schema.getTypeAs("Node")).stream()
                .map(GraphQLObjectType::getName)
                .toList();

        assertThat(NodeKind.values())
                .extracting(NodeKind::aggregateType)
                .containsExactlyInAnyOrderElementsOf(nodes);
    }

    @Test
    void every_field_that_reads_the_record_can_read_it_as_of_another_moment() {
        assertThat(schema.getQueryType().getFieldDefinitions())
                .filteredOn(field -> !OF_NO_MOMENT.contains(field.getName()))
                .filteredOn(field -> !field.getName().equals("node"))
                .allSatisfy(field -> assertThat(arguments(field)).contains("asOf: DateTime", "at: LogPosition"));
        assertThat(schema.getQueryType().getFieldDefinitions())
                .filteredOn(field -> OF_NO_MOMENT.contains(field.getName()))
                .hasSameSizeAs(OF_NO_MOMENT)
                .allSatisfy(field -> assertThat(field.getArguments()).isEmpty());
    }

    @Test
    void a_node_is_asked_for_by_its_id_alone_or_relay_takes_no_fragment_for_refetchable() {
        assertThat(arguments(schema.getQueryType().getFieldDefinition("node"))).containsExactly("id: ID!");
    }

    @Test
    void every_list_with_pages_goes_both_ways() {
        assertThat(Schemas.types(schema, GraphQLObjectType.class))
                .flatExtracting(GraphQLObjectType::getFieldDefinitions)
                .filteredOn(field -> Schemas.named(field.getType()).getName().endsWith("Connection"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(arguments(field))
                        .contains("first: Int", "last: Int")
                        .containsAnyOf("after: String", "after: LogPosition")
                        .containsAnyOf("before: String", "before: LogPosition"));
    }

    private static List<String> arguments(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .map(argument -> argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .toList();
    }

    @Test
    void nothing_is_unused() {
        assertThat(Schemas.types(schema))
                .extracting(GraphQLNamedType::getName)
                .allMatch(Schemas.reachable(schema)::contains);
    }

    @Test
    void every_type_and_root_field_has_a_row_of_who_may() {
        Set<String> without = new TreeSet<>();
        for (GraphQLObjectType type : Schemas.types(schema, GraphQLObjectType.class)) {
            for (GraphQLFieldDefinition field : type.getFields()) {
                if (access.allowed(type.getName(), field.getName()).isEmpty()) {
                    without.add(type.getName() + "." + field.getName());
                }
            }
        }

        assertThat(without).as("fields that nobody may have").isEmpty();
    }

    @Test
    void no_row_of_who_may_speaks_of_what_does_not_exist() {
        Set<String> known = Schemas.types(schema, GraphQLObjectType.class).stream()
                .flatMap(type -> Stream.concat(
                        Schemas.ROOTS.contains(type.getName()) ? Stream.empty() : Stream.of(type.getName()),
                        type.getFields().stream().map(field -> type.getName() + "." + field.getName())))
                .collect(Collectors.toSet());

        assertThat(known).containsAll(access.coordinates());
    }

    private static void note(List<String> silent, GraphQLNamedType type, GraphQLFieldDefinition field) {
        String place = type.getName() + "." + field.getName();
        note(silent, place, field.getDescription());
        for (GraphQLArgument argument : field.getArguments()) {
            note(silent, place + "(" + argument.getName() + ")", argument.getDescription());
        }
    }

    private static void note(List<String> silent, String place, @Nullable String description) {
        if (description == null || description.isBlank()) {
            silent.add(place);
        }
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
