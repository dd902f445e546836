package briefing.graphql.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Schemas;
import briefing.graphql.shared.Story;
import briefing.graphql.transport.live.Socket;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldsContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operation costs is known before it runs, told with its answer, and limited. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class CostTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LIMIT = 100_000;

    @LocalServerPort
    private int port;

    private Client staff;

    @BeforeEach
    void sign_in() {
        staff = Story.as(port, Role.STAFF);
    }

    @Test
    void every_answer_tells_what_it_cost_and_what_it_may_cost() {
        JsonNode cost = staff.answer("{ viewer { subject } }", Map.of()).at("/extensions/cost");

        assertThat(cost).isEqualTo(JSON.readTree("{\"requested\": 2, \"produced\": 2, \"limit\": 100000}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ meetings(first: 100) { totalCount edges { node { id } } } }           | 203",
                "{ meetings { edges { node { id title } } } }                            | 62",
                "{ meetings { edges { node { ...f } } } } fragment f on Meeting { id }   | 42",
                "{ meetings(first: 10) { ...f } } fragment f on MeetingConnection { edges { cursor } } | 12",
                "query ($n: Int! = 7) { meetings(first: $n) { edges { cursor } } }       | 9",
                "{ meetings(last: 9) { edges { cursor } } }                             | 11",
                "query ($n: Int! = 7) { meetings(last: $n) { edges { cursor } } }        | 9",
                "{ a: meetings(first: 1) { edges { cursor } } b: viewer { subject } }    | 5",
                "{ nodes(ids: [\"meeting_1h2qdv2jrr6ad8jx4gdrthhg1g\", \"meeting_1h2qdv2jrr6ad8jx4gdrthhg1h\"]) { id } } | 3",
                "{ diary(from: \"2027-02-01\", to: \"2027-02-02\") { undated { id } } }  | 1002"
            })
    void what_stands_in_a_list_counts_once_for_each_item_that_it_may_hold(String document, int requested) {
        assertThat(cost(document, Map.of())).isEqualTo(requested);
    }

    @Test
    void a_hundred_times_a_hundred_times_a_hundred_is_refused_with_both_numbers() {
        JsonNode answer = staff.answer(
                "{ meetings(first: 100) { edges { node { statements(first: 100) { edges { node { occasion { meeting {"
                        + " statements(first: 100) { edges { node { id } } } } } } } } } } } }",
                Map.of());

        JsonNode error = answer.at("/errors/0/extensions");
        assertThat(answer.path("data").isObject()).isFalse();
        assertThat(error.get("code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.get("exceeded").asString()).isEqualTo("COST");
        assertThat(error.get("requested").asInt()).isGreaterThan(1_000_000);
        assertThat(error.get("limit").asInt()).isEqualTo(LIMIT);
        assertThat(answer.at("/extensions/cost/requested")).isEqualTo(error.get("requested"));
    }

    @Test
    void members_of_members_of_members_are_refused_before_anything_runs() {
        JsonNode answer = staff.answer(
                "{ organisations(first: 1) { edges { node { memberships { member { memberships { member { memberships {"
                        + " member { id names { text } } } } } } } } } } }",
                Map.of());

        assertThat(answer.at("/errors/0/extensions/exceeded").asString("")).isEqualTo("COST");
        assertThat(answer.at("/extensions/cost/produced").asInt(-1)).isZero();
    }

    @Test
    void every_list_of_things_has_pages_or_ids_or_says_how_many_it_is_taken_to_have() {
        List<String> unbounded = Schemas.types(Schemas.ofFiles()).stream()
                .filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> ListSizes.isList(field)
                                && Schemas.named(field.getType()) instanceof GraphQLCompositeType)
                        .filter(field -> field.getAppliedDirective("listSize") == null)
                        .filter(field -> field.getArgument("first") == null && field.getArgument("ids") == null)
                        .filter(field -> !(type.getName().endsWith("Connection")
                                && field.getName().equals("edges")))
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();

        assertThat(unbounded).isEmpty();
    }

    @Test
    void a_command_that_asks_for_too_much_is_not_carried_out() {
        Meetings meetings = new Meetings(staff);
        String body = meetings.body();
        String before = meetings.position();

        String code = staff.error("""
                mutation ($body: ID!) {
                  scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE, title: "Ministers",
                      when: {edtf: "2027-02-11"}, basis: {ownKnowledge: true}}) {
                    meeting { statements(first: 100) { edges { node { occasion { meeting {
                      statements(first: 100) { edges { node { occasion { meeting {
                        statements(first: 100) { edges { node { id } } } } } } } } } } } } } }
                  }
                }""", Map.of("body", body));

        assertThat(code).isEqualTo("LIMIT_EXCEEDED");
        assertThat(meetings.position()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"DEPTH,20", "ROOT_FIELDS,30", "ALIASES,200", "DIRECTIVES,100"})
    void whichever_limit_is_exceeded_is_named_with_both_numbers(String exceeded, int limit) {
        int asked = limit + 1;
        String document = switch (exceeded) {
            case "DEPTH" -> "{ organisation(id: \"x\") {" + " parent {".repeat(asked - 2) + " id" + " }".repeat(asked);
            case "ROOT_FIELDS" -> "{ " + "...f ".repeat(asked) + "} fragment f on Query { viewer { subject } }";
            case "ALIASES" -> "{ viewer { " + "a: subject ".repeat(asked) + "} }";
            default -> "{ viewer { " + "subject @include(if: true) ".repeat(asked) + "} }";
        };

        JsonNode error = staff.answer(document, Map.of()).at("/errors/0/extensions");

        assertThat(error.path("exceeded").asString("")).as(error.toString()).isEqualTo(exceeded);
        assertThat(error.get("requested").asInt()).isEqualTo(asked);
        assertThat(error.get("limit").asInt()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "01-viewer, 10",
        "02-meeting, 4000",
        "03-organisations, 500",
        "07-agenda, 100",
        "08-log, 500",
        "09-briefing, 10000",
        "10-diary, 20000",
        "11-states, 1000",
        "12-dossier, 500"
    })
    void what_is_asked_every_day_is_cheap(String operation, int most) {
        String document = text("graphiql/operations/" + operation + ".graphql");
        ClassPathResource variables = new ClassPathResource("graphiql/operations/" + operation + ".variables.json");
        Map<?, ?> given = variables.exists() ? JSON.readValue(text(variables.getPath()), Map.class) : Map.of();

        @SuppressWarnings("unchecked") // the keys of a JSON object are strings
        int cost = cost(document, (Map<String, ?>) given);

        assertThat(cost).as("cost of %s", operation).isBetween(1, most);
    }

    @Test
    void each_item_of_a_subscription_tells_what_one_item_costs() {
        Meetings meetings = new Meetings(staff);
        String meeting = meetings.scheduled();
        String seen = meetings.position();
        meetings.move(meeting, "2027-03-11");
        String document = "subscription ($id: ID!, $after: LogPosition) {"
                + " meetingChanged(id: $id, after: $after) { position meeting { title } } }";
        Map<String, ?> variables = Map.of("id", meeting, "after", seen);

        try (Socket socket = Socket.opened(port, Story.token(Role.STAFF))) {
            socket.subscribe(document, variables);
            assertThat(socket.next().at("/payload/extensions/cost/requested").asInt())
                    .isEqualTo(4);
        }
        try (Stream<String> lines = events(document, variables)) {
            assertThat(lines.filter(line -> line.startsWith("data:"))
                            .findFirst()
                            .orElse(""))
                    .contains("\"cost\":{", "\"requested\":4");
        }
    }

    @Test
    void the_schema_is_told_to_whoever_asks_as_cheaply_as_it_stands_in_a_file() {
        assertThat(Story.as(port, Role.READER)
                        .answer("{ __schema { types { name } } }", Map.of())
                        .at("/extensions/cost/requested")
                        .asInt())
                .isEqualTo(3);
    }

    private int cost(String document, Map<String, ?> variables) {
        JsonNode answer = staff.answer(document, variables);
        return answer.at("/extensions/cost/requested").asInt(-1);
    }

    private Stream<String> events(String document, Map<String, ?> variables) {
        return Client.send(
                        staff.request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(HttpRequest.BodyPublishers.ofString(Client.body(document, variables)))
                                .build(),
                        HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
