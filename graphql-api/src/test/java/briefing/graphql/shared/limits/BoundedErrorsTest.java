package briefing.graphql.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** However much of what was sent an error repeats: so many errors, so many letters of each, and never an answer that is long. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class BoundedErrorsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LONG = "F".repeat(520_000);

    @LocalServerPort
    private int port;

    private Client staff;

    @BeforeEach
    void sign_in() {
        staff = Story.as(port, Role.STAFF);
    }

    static List<Map<String, ?>> requests() {
        String many = IntStream.range(0, 120).mapToObj(i -> "a" + i + ":1").collect(Collectors.joining(","));
        return List.of(
                query("{...F} fragment F on Query{__typename(" + many + ")}".replace("F", LONG)),
                query("{" + LONG + "}"),
                query("{" + LONG + ": __typename}"),
                query("{__typename(" + LONG + ": 1)}"),
                query("{__typename @" + LONG + "}"),
                query("{... on " + LONG + " {a}}"),
                query("{..." + LONG + "}"),
                query("query " + LONG + " {a}"),
                query("query ($" + LONG + ": Int!) {a}"),
                query("query ($a: " + LONG + ") {a}"),
                query("query ($a: ID = " + LONG + ") {a}"),
                query("{node(id: " + LONG + ") {id}}"),
                query("{node(id: {" + LONG + ": 1}) {id}}"),
                query("{node(id: [\"" + LONG + "\"]) {id}}"),
                query("{node(id: " + "9".repeat(520_000) + ") {id}}"),
                query("{node(id: 1." + "9".repeat(520_000) + ") {id}}"),
                query("{node(id: \"" + LONG + "\") {id}}"),
                query("{meetings(first: \"" + LONG + "\") {totalCount}}"),
                query("{meetings(filter: {name: " + "\"" + LONG + "\"}) {totalCount}}"),
                query("{diary(from: \"" + " with value '".repeat(40_000) + "\") {id}}"),
                query(LONG),
                query("\"" + LONG),
                query("\"\"\"" + LONG),
                query("#" + LONG),
                query("{a(b: \"\\u" + LONG + "\")}"),
                query("\u0000" + LONG),
                variables(Map.of("id", Map.of("a", LONG))),
                variables(Map.of("id", List.of(LONG, LONG))),
                variables(Map.of("id", LONG)),
                Map.of("query", "{ __typename }", "operationName", LONG),
                Map.of("documentId", LONG),
                Map.of("documentId", "sha256:" + LONG),
                Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", LONG))),
                Map.of("query", "{ __typename }", "extensions", Map.of("asOf", LONG)),
                Map.of("query", "{ __typename }", "extensions", Map.of("position", LONG)));
    }

    private static Map<String, ?> query(String document) {
        return Map.of("query", document);
    }

    private static Map<String, ?> variables(Map<String, ?> variables) {
        return Map.of("query", "query ($id: ID!) { node(id: $id) { id } }", "variables", variables);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_request_of_half_a_million_letters_is_answered_in_few(Map<String, ?> request) {
        HttpResponse<String> answer = staff.post(JSON.writeValueAsString(request), Map.of());

        assertThat(answer.body()).hasSizeLessThan(64 * 1024).doesNotContain("INTERNAL");
        for (JsonNode error : JSON.readTree(answer.body()).path("errors")) {
            assertThat(error.at("/extensions/code").asString()).isNotEmpty();
            assertThat(error.at("/message").asString()).hasSizeLessThanOrEqualTo(500);
        }
    }

    @Test
    void a_name_that_is_too_long_is_told_with_its_length() {
        JsonNode error = staff.answer("{" + "a".repeat(201) + "}", Map.of()).at("/errors/0/extensions");

        assertThat(error.at("/code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.at("/exceeded").asString()).isEqualTo("NAME_CHARACTERS");
        assertThat(error.at("/requested").asInt()).isEqualTo(201);
        assertThat(error.at("/limit").asInt()).isEqualTo(200);
        assertThat(staff.error("{" + "a".repeat(200) + "}", Map.of())).isEqualTo("REQUEST_INVALID");
    }

    @Test
    void no_answer_has_more_than_ten_errors() {
        String unheardOf = IntStream.range(0, 100).mapToObj(i -> "f" + i).collect(Collectors.joining(" "));
        String wrong = IntStream.range(0, 25)
                .mapToObj(i -> "f" + i + ": node(id: \"nonsense\") { id }")
                .collect(Collectors.joining(" "));

        assertThat(staff.answer("{" + unheardOf + "}", Map.of()).get("errors")).hasSize(10);
        assertThat(staff.answer("{" + wrong + "}", Map.of()).get("errors")).hasSize(10);
    }
}
