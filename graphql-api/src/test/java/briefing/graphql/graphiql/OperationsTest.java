package briefing.graphql.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The operations that GraphiQL opens with, and that the README shows, keep working. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class OperationsTest {
    @LocalServerPort
    private int port;

    private final GraphQLSchema schema;

    OperationsTest(@Autowired GraphQlSource source) {
        this.schema = source.schema();
    }

    static List<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_has_a_title_and_asks_for_what_the_schema_has(Operation operation) {
        Document document = Parser.parse(operation.query());

        assertThat(operation.title()).isNotEqualTo(operation.name());
        assertThat(new Validator().validateDocument(schema, document, Locale.ROOT))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_query_is_answered(Operation operation) {
        if (kind(operation) != OperationDefinition.Operation.QUERY) {
            return;
        }
        Client client = Story.as(port, role(operation));

        assertThat(client.answer(operation.query(), variables(operation)).get("errors"))
                .isNull();
    }

    /** Whose operation it is, as its title says. */
    private static Role role(Operation operation) {
        return Arrays.stream(Role.values())
                .filter(role -> operation.title().toUpperCase(Locale.ROOT).startsWith(role + ":"))
                .findFirst()
                .orElse(Role.READER);
    }

    private static OperationDefinition.Operation kind(Operation operation) {
        return Parser.parse(operation.query())
                .getDefinitionsOfType(OperationDefinition.class)
                .getFirst()
                .getOperation();
    }

    private static Map<String, Object> variables(Operation operation) {
        String variables = operation.variables();
        return variables == null ? Map.of() : new JsonMapper().readValue(variables, new TypeReference<>() {});
    }
}
