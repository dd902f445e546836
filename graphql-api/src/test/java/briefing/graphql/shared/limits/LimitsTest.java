package briefing.graphql.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import graphql.introspection.IntrospectionQuery;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What keeps one operation from hurting the server, and what is served besides operations. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class LimitsTest {
    @LocalServerPort
    private int port;

    private Client staff;

    @BeforeEach
    void sign_in() {
        staff = Story.as(port, Role.STAFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
    void a_page_has_1_to_100_items(int first) {
        assertThat(staff.error(
                        "query ($first: Int!) { meetings(first: $first) { totalCount } }", Map.of("first", first)))
                .isEqualTo("PAGE_SIZE_OUT_OF_RANGE");
    }

    @Test
    void levels_roots_and_aliases_are_limited() {
        String parents = "parent { ".repeat(25) + "id" + " }".repeat(25);
        exceeded("{ organisations { edges { node { " + parents + " } } } }");
        exceeded("{ " + many(31, "a%d: viewer { subject }") + " }");
        exceeded("{ viewer { " + many(201, "a%d: subject") + " } }");
    }

    @Test
    void a_document_that_is_too_long_is_told_by_its_limit() {
        JsonNode error = staff.answer("{ viewer { " + "subject ".repeat(15_001) + "} }", Map.of())
                .at("/errors/0/extensions");

        assertThat(error.get("code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.get("exceeded").asString()).isEqualTo("TOKENS");
        assertThat(error.get("limit").asLong()).isEqualTo(15_000);
    }

    @Test
    void lists_within_lists_are_limited_by_the_size_of_their_pages() {
        String meetings =
                "meetings(first: 100) { edges { node { history(first: 5) { edges { cursor } } agenda { basis { quotes { via { history(first: 5) { edges { cursor } } } } } } } } }";
        exceeded("{ " + many(25, "a%d: " + meetings) + " }");
        assertThat(staff.data("{ " + meetings + " }").get("meetings")).isNotNull();
    }

    @Test
    @Timeout(10)
    void fragments_that_multiply_are_stopped_early() {
        String fragments = IntStream.range(0, 18)
                .mapToObj(i -> "fragment f%d on Organisation { a: parent { ...f%d } b: parent { ...f%d } }"
                        .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        exceeded(
                "{ organisations { edges { node { ...f0 } } } } " + fragments + " fragment f18 on Organisation { id }");
    }

    @Test
    void what_graphiql_asks_about_the_schema_passes() {
        assertThat(staff.data(IntrospectionQuery.INTROSPECTION_QUERY)
                        .at("/__schema/queryType/name")
                        .asString())
                .isEqualTo("Query");
    }

    @Test
    void a_refusal_comes_in_the_language_of_this_server_and_without_our_inside() {
        HttpResponse<String> response = staff.post(
                Client.body("{ meetings(first: \"two\") { totalCount } }", Map.of()), Map.of("Accept-Language", "de"));

        assertThat(response.body()).contains("is not a valid 'Int'").doesNotContain("StringValue", "IntValue");
    }

    @Test
    void an_answer_that_does_not_come_in_time_is_an_error() {
        Bounded limit = new Bounded(Duration.ofMillis(50), QueryLimits.USUAL);
        var request = new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                new DefaultGraphQlRequest("{ a }"),
                "1",
                null);

        var response = limit.intercept(request, _ -> Mono.never()).block(Duration.ofSeconds(5));

        assertThat(Objects.requireNonNull(response).getErrors().getFirst().getExtensions())
                .containsEntry("code", "LIMIT_EXCEEDED")
                .containsEntry("exceeded", "SECONDS");
    }

    @Test
    void the_front_page_the_schema_and_health_are_served_without_a_token_or_cookie() {
        Client nobody = Story.as(port, null);

        HttpResponse<String> page = nobody.get("/");
        HttpResponse<String> schema = nobody.get("/schema.graphqls");
        HttpResponse<String> health = nobody.get("/actuator/health");

        assertThat(page.body())
                .contains("graphiql", "schema.graphqls", "<html lang=\"en\">")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(nobody.get("/pages.css").headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/css");
        assertThat(schema.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(schema.body()).contains("type Meeting implements Node", "The date now on record");
        assertThat(health.body()).contains("UP").doesNotContain("position");
        for (HttpResponse<String> each : List.of(page, schema, health, nobody.get("/actuator/env"))) {
            assertThat(each.headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void nothing_else_is_served() {
        for (String path :
                new String[] {"/actuator/env", "/actuator", "/index.html", "/application.yml", "/graphql/schema"}) {
            assertThat(Story.as(port, null).get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(staff.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private void exceeded(String document) {
        assertThat(staff.error(document, Map.of()))
                .as(document.substring(0, 40))
                .isEqualTo("LIMIT_EXCEEDED");
    }

    private static String many(int count, String field) {
        return IntStream.range(0, count)
                .mapToObj(i -> field.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }
}
