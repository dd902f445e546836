package briefing.graphql.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.EveryField;
import briefing.graphql.shared.Story;
import briefing.graphql.transport.live.Socket;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Whoever may not read the text of a source finds its words nowhere: in no field, payload, page or subscription. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class WithheldWordsTest {
    private static final String RATE = """
            mutation ($source: ID!) {
              rateSource(input: {source: $source, reliability: B, reason: "Mostly right."}) { refusal { code } }
            }""";

    private final GraphQLSchema schema;

    @LocalServerPort
    private int port;

    private String secret;
    private String start;
    private String agency;
    private String source;
    private String meeting;

    WithheldWordsTest(@Autowired GraphQlSource source) {
        this.schema = source.schema();
    }

    @BeforeEach
    void archive_a_source_and_let_something_rest_on_it() {
        secret = "secret" + UUID.randomUUID().toString().replace("-", "");
        Client staff = Story.as(port, Role.STAFF);
        start = staff.data("{ viewer { position } }").at("/viewer/position").asString();
        Archive archive = new Archive(staff, Story.as(port, Role.EDITOR));
        agency = archive.agency();
        source = archive.archived(agency, "The ministers meet. " + secret);
        archive.archive(archive.agency(), "The ministers meet. " + secret, source, null);
        archive.archive(agency, "The ministers do not meet. " + secret, null, source);
        meeting = archive.meeting(agency, source, "The ministers meet");
        archive.amend(source, "CORRECTED");
        staff.data(RATE, Map.of("source", source));
    }

    @ParameterizedTest
    @EnumSource
    void the_text_of_a_source_is_where_its_row_says_and_nowhere_else(Role role) {
        List<String> answers = new ArrayList<>(queries(role));
        answers.addAll(subscriptions(role));
        Client client = Story.as(port, role);
        Stream.of("/", "/meetings/" + meeting + "?lang=en", "/meetings/" + meeting + "?lang=uk")
                .forEach(page -> answers.add(client.get(page).body()));

        assertThat(answers).hasSizeGreaterThan(15);
        boolean mayRead = role == Role.STAFF || role == Role.EDITOR;
        assertThat(answers.stream().anyMatch(answer -> answer.contains(secret)))
                .as("whether the text is in an answer")
                .isEqualTo(mayRead);
        assertThat(answers).anySatisfy(answer -> assertThat(answer).contains("Ministers meet"));
    }

    @Test
    void in_a_payload_words_that_are_withheld_are_told_from_those_that_were_redacted() {
        JsonNode payload = Story.as(port, Role.AUDITOR)
                .data(
                        "query ($id: ID!) { events(filter: {aggregate: $id}, first: 1) { edges { node { payload } } } }",
                        Map.of("id", source))
                .at("/events/edges/0/node/payload");

        assertThat(payload.at("/title/text").asString()).isEqualTo("Ministers meet");
        assertThat(payload.at("/text/withheld").asBoolean()).isTrue();
        assertThat(payload.at("/text").has("text")).isFalse();
        assertThat(payload.at("/text/hash").asString()).hasSize(64);
        assertThat(payload.at("/title").has("withheld")).isFalse();
    }

    private List<String> queries(Role role) {
        Client client = Story.as(port, role);
        return schema.getQueryType().getFieldDefinitions().stream()
                .flatMap(root -> answer(client, root, EveryField.LEVELS_MAX))
                .toList();
    }

    /** To as many levels of a field as its cost allows. */
    private Stream<String> answer(Client client, GraphQLFieldDefinition root, int levels) {
        return document("query", root, levels).flatMap(document -> {
            JsonNode answer = client.answer(document, Map.of());
            List<String> codes = answer.path("errors").findValuesAsString("code");
            if (codes.equals(List.of("LIMIT_EXCEEDED"))) {
                return answer(client, root, levels - 1);
            }
            assertThat(codes).as(document).isSubsetOf("NOT_ALLOWED", "ID_OF_ANOTHER_TYPE");
            return Stream.of(answer.toString());
        });
    }

    /** The items about the source that came after the beginning: that it was archived, amended and rated. */
    private List<String> subscriptions(Role role) {
        List<String> items = new ArrayList<>();
        for (String field : List.of("sourceChanged", "events")) {
            GraphQLFieldDefinition root = schema.getSubscriptionType().getFieldDefinition(field);
            try (Socket socket = Socket.opened(port, Story.token(role))) {
                socket.subscribe(
                        document("subscription", root, EveryField.LEVELS_MAX)
                                .findFirst()
                                .orElseThrow(),
                        Map.of());
                String type = "next";
                for (int item = 0; item < 3 && type.equals("next"); item++) {
                    JsonNode message = socket.next();
                    type = message.at("/type").asString();
                    items.add(message.toString());
                }
            }
        }
        return items;
    }

    private Stream<String> document(String operation, GraphQLFieldDefinition root, int levels) {
        Map<String, String> arguments = new HashMap<>(Map.of(
                "meeting", quoted(meeting),
                "source", quoted(source),
                "ids", "[" + quoted(source) + "]",
                "since", quoted(start),
                "after", quoted(start),
                "filter", "{aggregate: " + quoted(source) + "}",
                "from", quoted("2027-02-01"),
                "to", quoted("2027-03-01")));
        arguments.put("id", quoted(id(root)));
        if (operation.equals("query")) {
            arguments.keySet().removeAll(List.of("after"));
        }
        if (!root.getName().equals("events")) {
            arguments.remove("filter");
        }
        return new EveryField(schema, "Source", arguments, levels).from(operation, root).stream();
    }

    private String id(GraphQLFieldDefinition root) {
        return switch (root.getName()) {
            case "meeting" -> meeting;
            case "organisation" -> agency;
            default -> source;
        };
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
