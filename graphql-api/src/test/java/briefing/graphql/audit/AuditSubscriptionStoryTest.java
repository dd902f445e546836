package briefing.graphql.audit;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as it grows, as auditors follow it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AuditSubscriptionStoryTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FOLLOW = """
            subscription ($after: LogPosition!, $filter: EventFilter) {
              events(after: $after, filter: $filter) { position name payload }
            }""";
    private static final String RECORD = """
            mutation {
              recordStatement(
                input: {speaker: {description: "officials"}, kind: SPEECH, mode: REPORTED,
                        text: {texts: [{language: "en", text: "We spend more."}]},
                        occasion: {deliveredOn: {edtf: "2026-02"}}, basis: {ownKnowledge: true}}) {
                receipt { token }
              }
            }""";
    private static final String REGISTER = """
            mutation {
              registerOrganisation(input: {kind: FORMAT, names: [{language: "en", text: "Contact group"}], basis: {ownKnowledge: true}}) {
                receipt { token }
              }
            }""";

    @LocalServerPort
    private int port;

    @Test
    void an_auditor_is_sent_each_event_after_a_position_in_order_with_its_words() throws Exception {
        Client staff = Story.as(port, Role.STAFF);
        String start =
                staff.data("{ viewer { position } }").at("/viewer/position").asString();
        String first = token(staff.data(RECORD));
        String second = token(staff.data(REGISTER));

        List<JsonNode> events = follow(Role.AUDITOR, Map.of("after", start), 2);

        assertThat(events.get(0).at("/data/events/position").asString()).isEqualTo(first);
        assertThat(events.get(0)
                        .at("/data/events/payload/text/texts/0/text/text")
                        .asString())
                .isEqualTo("We spend more.");
        assertThat(events.get(1).at("/data/events/position").asString()).isEqualTo(second);
    }

    @Test
    void an_auditor_is_sent_only_what_the_filter_admits() throws Exception {
        Client staff = Story.as(port, Role.STAFF);
        String start =
                staff.data("{ viewer { position } }").at("/viewer/position").asString();
        staff.data(RECORD);
        String second = token(staff.data(REGISTER));

        List<JsonNode> events = follow(
                Role.AUDITOR,
                Map.of("after", start, "filter", Map.of("name", "OrganisationRegistered", "actor", "staff-1")),
                1);

        assertThat(events.getFirst().at("/data/events/position").asString()).isEqualTo(second);
    }

    @Test
    void a_reader_is_sent_nothing_of_the_log() throws Exception {
        String start = Story.as(port, Role.READER)
                .data("{ viewer { position } }")
                .at("/viewer/position")
                .asString();

        List<JsonNode> answers = follow(Role.READER, Map.of("after", start), 1);

        assertThat(answers.getFirst().at("/errors/0/extensions/code").asString())
                .isEqualTo("NOT_ALLOWED");
    }

    private static String token(JsonNode data) {
        return data.findValuesAsString("token").getFirst();
    }

    /** The first items that the server sends as events. */
    private List<JsonNode> follow(Role role, Map<String, ?> variables, int count)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + Story.as(port, role).token())
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", FOLLOW, "variables", variables))))
                .build();
        List<JsonNode> items = new ArrayList<>();
        try (InputStream body = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                Scanner lines = new Scanner(body, StandardCharsets.UTF_8)) {
            while (items.size() < count && lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith("data:{")) {
                    items.add(JSON.readTree(line.substring("data:".length())));
                }
            }
        }
        return items;
    }
}
