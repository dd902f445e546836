package briefing.graphql.shared.documents;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Sha256;
import briefing.graphql.shared.Story;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Apollo's automatic persisted queries, as its clients send them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class AutomaticDocumentsStoryTest {
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    private Client reader;
    private String document;

    @BeforeEach
    void a_document_that_nobody_sent_before() {
        reader = Story.as(port, Role.READER);
        document = "query q" + UUID.randomUUID().toString().replace("-", "") + " { viewer { subject } }";
    }

    @Test
    void a_hash_is_unknown_until_its_document_came_and_does_from_then_on() {
        JsonNode first = post(null, Sha256.of(document));
        JsonNode second = post(document, Sha256.of(document));
        JsonNode third = post(null, Sha256.of(document));

        assertThat(first.at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(first.at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(second.at("/data/viewer/subject").asString()).isEqualTo("reader-1");
        assertThat(third.at("/data/viewer/subject").asString()).isEqualTo("reader-1");
    }

    @Test
    void a_known_hash_does_by_get_too() {
        post(document, Sha256.of(document));

        assertThat(get(Sha256.of(document)).body()).contains("\"subject\":\"reader-1\"");
    }

    @Test
    void a_command_does_not_run_by_get_however_its_document_is_named() {
        document = "mutation " + document.substring("query ".length()).replace("viewer { subject }", "__typename");
        post(document, Sha256.of(document));

        HttpResponse<String> answer = get(Sha256.of(document));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void a_hash_of_another_document_is_refused_and_not_kept() {
        String hash = Sha256.of(document + " ");

        assertThat(post(document, hash).at("/errors/0/extensions/code").asString())
                .isEqualTo("DOCUMENT_HASH_WRONG");
        assertThat(post(null, hash).at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    private JsonNode post(@Nullable String query, String hash) {
        Map<String, Object> body = new HashMap<>();
        body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        if (query != null) {
            body.put("query", query);
        }
        return JSON.readTree(
                reader.post(JSON.writeValueAsString(body), Map.of()).body());
    }

    private HttpResponse<String> get(String hash) {
        String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
        return reader.get("/graphql?extensions=" + URLEncoder.encode(extensions, StandardCharsets.UTF_8));
    }
}
