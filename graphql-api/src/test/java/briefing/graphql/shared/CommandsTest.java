package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Contract;
import briefing.core.shared.ids.Id;
import briefing.core.shared.ids.PartId;
import briefing.core.shared.messages.Command;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;

/** Every command of core is a mutation of its name, takes what the command takes, and is allowed to somebody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class CommandsTest {
    /** They mend the views, and the log stays as it is. */
    private static final Set<String> OF_OPERATION = Set.of("retryDeadLetter");

    private final GraphQLSchema schema;
    private final Access access;

    CommandsTest(@Autowired GraphQlSource source, @Autowired Access access) {
        this.schema = source.schema();
        this.access = access;
    }

    static List<Class<? extends Command>> commands() {
        return Contract.messages(Command.class);
    }

    @Test
    void every_mutation_but_those_that_record_nothing_is_a_command() {
        assertThat(mutations().getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .filteredOn(name -> !OF_OPERATION.contains(name))
                .containsExactlyInAnyOrderElementsOf(
                        commands().stream().map(CommandsTest::mutation).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_a_mutation_that_takes_input_and_options_and_answers_with_an_outcome(Class<?> command) {
        GraphQLFieldDefinition field = mutations().getFieldDefinition(mutation(command));

        assertThat(field.getArguments().stream()
                        .map(argument -> argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType())))
                .containsExactly("input: " + command.getSimpleName() + "Input!", "options: CommandOptions");
        assertThat(field.getType())
                .isInstanceOfSatisfying(
                        GraphQLObjectType.class,
                        outcome -> assertThat(outcome.getInterfaces())
                                .extracting(GraphQLNamedType::getName)
                                .contains("Outcome"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_has_a_row_of_who_may(Class<?> command) {
        assertThat(access.coordinates()).contains("Mutation." + mutation(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_input_has_the_components_of_its_command(Class<?> command) {
        GraphQLInputObjectType input = schema.getTypeAs(command.getSimpleName() + "Input");

        assertThat(input.getFields())
                .extracting(GraphQLInputObjectField::getName)
                .containsExactlyInAnyOrderElementsOf(components(command).keySet());
        check(input, command, aggregate(command));
    }

    /** The component that names the aggregate, which a command that begins one may leave out. */
    private static @Nullable String aggregate(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .filter(component -> component.getType().equals(subject(command)))
                .map(RecordComponent::getName)
                .filter(name -> subject(command)
                        .getSimpleName()
                        .toLowerCase(Locale.ROOT)
                        .endsWith((name + "Id").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static Class<?> subject(Class<?> command) {
        return Arrays.stream(command.getMethods())
                .filter(method -> method.getName().equals("subject") && !method.isBridge())
                .<Class<?>>map(method -> method.getReturnType())
                .findFirst()
                .orElseThrow();
    }

    private void check(GraphQLInputObjectType input, Class<?> record, @Nullable String aggregate) {
        Map<String, RecordComponent> components = components(record);
        for (GraphQLInputObjectField field : input.getFields()) {
            String place = input.getName() + "." + field.getName();
            assertThat(components).as("what %s is bound to", place).containsKey(field.getName());
            RecordComponent component = Objects.requireNonNull(components.get(field.getName()));
            boolean required = GraphQLTypeUtil.isNonNull(field.getType());
            if (isOptional(component, input)) {
                assertThat(required && !field.hasSetDefaultValue())
                        .as("%s is demanded, though %s may do without", place, record)
                        .isFalse();
            } else {
                assertThat(required || field.hasSetDefaultValue() || mayBeFresh(component, aggregate))
                        .as("%s may be left out, though %s demands it", place, record)
                        .isTrue();
            }
            if (Schemas.named(field.getType()) instanceof GraphQLInputObjectType below
                    && element(component.getGenericType()) instanceof Class<?> type
                    && type.isRecord()) {
                check(below, type, null);
            }
        }
    }

    private static boolean isOptional(RecordComponent component, GraphQLInputObjectType input) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) || input.isOneOf();
    }

    private static boolean mayBeFresh(RecordComponent component, @Nullable String aggregate) {
        return PartId.class.isAssignableFrom(component.getType())
                || (Id.class.isAssignableFrom(component.getType())
                        && component.getName().equals(aggregate));
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : type;
    }

    private static Map<String, RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
    }

    private GraphQLObjectType mutations() {
        return schema.getMutationType();
    }

    private static String mutation(Class<?> command) {
        String name = command.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
