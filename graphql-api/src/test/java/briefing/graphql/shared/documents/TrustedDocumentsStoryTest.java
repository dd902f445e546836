package briefing.graphql.shared.documents;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Sha256;
import briefing.graphql.shared.Story;
import briefing.graphql.transport.live.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that runs the documents of its clients and no others. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "briefing.documents.trusted=src/test/resources/trusted-documents.json",
            "briefing.documents.only-trusted=true"
        })
@Import(Story.class)
class TrustedDocumentsStoryTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHO = "query Who { viewer { subject } }";
    private static final String WHO_ID = "sha256:" + Sha256.of(WHO);
    private static final String NOTHING = "mutation Nothing { __typename }";
    private static final String FOLLOW_ID =
            "sha256:" + Sha256.of("subscription Follow($after: LogPosition) { events(after: $after) { name } }");

    @LocalServerPort
    private int port;

    private Client reader;

    @BeforeEach
    void a_reader() {
        reader = Story.as(port, Role.READER);
    }

    @Test
    void a_trusted_document_runs_by_its_id_and_as_text() {
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("documentId", WHO_ID),
                Map.of("documentId", WHO_ID.substring("sha256:".length())),
                Map.of("documentId", "who"),
                Map.of("query", WHO),
                Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.of(WHO)))))) {
            assertThat(post(body).at("/data/viewer/subject").asString())
                    .as(body.toString())
                    .isEqualTo("reader-1");
        }
    }

    @Test
    void a_trusted_query_runs_by_get_and_a_trusted_command_does_not() {
        assertThat(get(WHO_ID).body()).contains("\"subject\":\"reader-1\"");
        assertThat(get("sha256:" + Sha256.of(NOTHING)).statusCode()).isEqualTo(405);
    }

    @Test
    void no_other_document_runs() {
        assertThat(code(Map.of("query", "{ viewer { subject } }"))).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(code(Map.of("query", "{ __typename }", "documentId", WHO_ID)))
                .isEqualTo("REQUEST_INVALID");
        assertThat(code(Map.of("documentId", "sha256:" + "0".repeat(64)))).isEqualTo("DOCUMENT_UNKNOWN");
        assertThat(code(Map.of("extensions", Map.of("persistedQuery", Map.of("sha256Hash", "0")))))
                .isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
    }

    @Test
    void a_subscription_runs_by_its_id_over_server_sent_events() {
        HttpRequest follow = reader.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("documentId", FOLLOW_ID))))
                .build();

        try (Stream<String> lines =
                Client.send(follow, HttpResponse.BodyHandlers.ofLines()).body()) {
            assertThat(lines.toList().toString()).contains("NOT_ALLOWED");
        }
    }

    @Test
    void a_document_runs_by_its_id_over_websocket() {
        try (Socket socket = Socket.opened(port, Story.token(Role.READER))) {
            socket.send(Map.of("id", "1", "type", "subscribe", "payload", Map.of("documentId", WHO_ID)));

            assertThat(socket.next().at("/payload/data/viewer/subject").asString())
                    .isEqualTo("reader-1");
        }
    }

    @Test
    void the_examples_of_graphiql_are_trusted() {
        JsonNode examples = JSON.readTree(reader.get("/graphiql/operations").body());

        assertThat(examples.valueStream())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(
                                code(Map.of("query", example.get("query").asString())))
                        .doesNotStartWith("DOCUMENT"));
    }

    @Test
    void the_pages_go_on() {
        String page = reader.get("/").body();

        assertThat(page).contains("reader-1").doesNotContain("DOCUMENT");
    }

    private String code(Map<String, Object> body) {
        return post(body).at("/errors/0/extensions/code").asString("");
    }

    private JsonNode post(Map<String, Object> body) {
        return JSON.readTree(
                reader.post(JSON.writeValueAsString(body), Map.of()).body());
    }

    private HttpResponse<String> get(String id) {
        return reader.get("/graphql?documentId=" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }
}
