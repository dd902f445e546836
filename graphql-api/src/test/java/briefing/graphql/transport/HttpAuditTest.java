package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** GraphQL over HTTP: for each kind of request its status and media type; a name like 4655 is that of a public audit. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class HttpAuditTest {
    private static final String JSON = "application/json";
    private static final String RESPONSE = "application/graphql-response+json";

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            4655     | application/json | {"query": "{ __typename }"} | 200
            13EE     | application/json | {"query": "{ __typename }"} | 200
            47DE     | */* | {"query": "{ __typename }"} | 200
            80D8     | | {"query": "{ __typename }"} | 200
            22EB     | application/graphql-response+json | {"query": "{ __typename }"} | 200
            BF61     | application/json | {"query": "{ __type(name: \\"Run🏃Swim🏊\\") { name } }"} | 200
            A5BF     | application/json | `` | 400
            423L     | application/graphql-response+json | {"notquery": "{ __typename }"} | 400
            LKJ0     | application/json | {"query": {"obj": "ect"}} | 400
            LKJ1     | application/json | {"query": 0} | 400
            LKJ2     | application/json | {"query": false} | 400
            LKJ3     | application/json | {"query": ["array"]} | 400
            blank    | application/json | {"query": " "} | 400
            6C00     | application/json | {"query": "{ __typename }", "operationName": {"obj": "ect"}} | 400
            6C01     | application/json | {"query": "{ __typename }", "operationName": 0} | 400
            6C02     | application/json | {"query": "{ __typename }", "operationName": false} | 400
            6C03     | application/json | {"query": "{ __typename }", "operationName": ["array"]} | 400
            B8B3     | application/json | {"query": "query Query { __typename }", "operationName": "Query"} | 200
            8161     | application/graphql-response+json | {"query": "query Q { __typename }", "operationName": "Q"} | 200
            94B0     | application/graphql-response+json | {"query": "{ __typename }", "variables": null} | 200
            94B1     | application/graphql-response+json | {"query": "{ __typename }", "operationName": null} | 200
            94B2     | application/graphql-response+json | {"query": "{ __typename }", "extensions": null} | 200
            0220     | application/json | {"query": "{ __typename }", "variables": null} | 200
            4760     | application/json | {"query": "{ __typename }", "variables": "string"} | 400
            4761     | application/json | {"query": "{ __typename }", "variables": 0} | 400
            4762     | application/json | {"query": "{ __typename }", "variables": false} | 400
            4763     | application/json | {"query": "{ __typename }", "variables": ["array"]} | 400
            28B9     | application/json | {"query": "query ($n: String!) { __type(name: $n) { name } }", "variables": {"n": "X"}} | 200
            58B0     | application/json | {"query": "{ __typename }", "extensions": "string"} | 400
            58B3     | application/json | {"query": "{ __typename }", "extensions": ["array"]} | 400
            1B7A     | application/json | {"query": "{ __typename }", "extensions": {"some": "value"}} | 200
            BCF8     | application/json | { "not a JSON | 400
            B7N8     | application/graphql-response+json | { "not a JSON | 400
            3E3A     | application/json | {"qeury": "{ __typename }"} | 400
            null     | application/json | null | 400
            array    | application/json | [] | 400
            batch    | application/json | [{"query": "{ __typename }"}] | 400
            string   | application/json | "x" | 400
            twice    | application/json | {"query": "{ __typename }"} {} | 400
            572B     | application/json | {"query": "{"} | 200
            FDE2     | application/json | {"query": "{ unheardOf }"} | 200
            7B9B     | application/json | {"query": "query ($id: ID!) { __typename }", "variables": {"id": null}} | 200
            556A     | application/graphql-response+json | {"query": "{"} | 400
            74FF     | application/graphql-response+json | {"query": "{ unheardOf }"} | 400
            86EE     | application/graphql-response+json | {"query": "query ($id: ID!) { __typename }", "variables": {"id": null}} | 400
            which    | application/graphql-response+json | {"query": "query A { __typename }", "operationName": "B"} | 400
            stream   | application/graphql-response+json | {"query": "subscription { __typename }"} | 400
            """)
    void a_post_is_answered_as_it_should_be(String audit, @Nullable String accept, String body, int status) {
        HttpResponse<String> response = post(JSON, accept, body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(type(response)).isEqualTo(RESPONSE.equals(accept) ? RESPONSE : JSON);
        if (status == 400) {
            assertThat(response.body()).contains("\"code\":").doesNotContain("\"data\"", "INTERNAL");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            5A70       | | query={ __typename } | 200
            D6D5       | application/graphql-response+json | query=query ($n: String!) { __type(name: $n) { name } }&variables={"n": "X"} | 200
            6A70       | application/json | query=query ($n: String!) { __type(name: $n) { name } }&variables={"n": "X"} | 200
            named      | application/json | query=query A { __typename } mutation B { __typename }&operationName=A | 200
            empty      | application/json | query={ __typename }&operationName=&variables=&extensions= | 200
            extensions | application/json | query={ __typename }&extensions={"some": "value"} | 200
            list       | application/json | query={ __typename }&variables=[1] | 400
            no JSON    | application/json | query={ __typename }&extensions={ | 400
            twice      | application/json | query={ __typename }&query={ __typename } | 400
            nothing    | application/json | other=1 | 400
            9C48       | application/graphql-response+json | query=mutation { __typename } | 405
            mutation B | application/json | query=query A { __typename } mutation B { __typename }&operationName=B | 405
            either     | application/graphql-response+json | query=query A { __typename } mutation B { __typename } | 400
            follow     | application/json | query=subscription { meetingChanged(id: "x") { position } } | 405
            legacy     | application/json | query={ | 200
            syntax     | application/graphql-response+json | query={ | 400
            unheard of | application/graphql-response+json | query={ unheardOf } | 400
            """)
    void a_get_is_answered_as_it_should_be(String name, @Nullable String accept, String query, int status) {
        HttpRequest.Builder request = client().request("/graphql?" + encoded(query));
        HttpResponse<String> response = sent(accept(request, accept).GET());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(type(response)).isEqualTo(RESPONSE.equals(accept) ? RESPONSE : JSON);
        assertThat(response.headers().firstValue("Allow").orElse("")).isEqualTo(status == 405 ? "POST" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json;charset=utf-8 | 200
            application/json; charset=UTF-8 | 200
            Application/JSON | 200
            application/json;charset=iso-8859-1 | 415
            application/json;charset=nonsense | 415
            text/plain | 415
            application/x-www-form-urlencoded | 415
            multipart/form-data;boundary=x | 415
            application/graphql | 415
            application/graphql-response+json | 415
            nonsense | 415
            | 415
            """)
    void what_is_sent_is_json_in_utf_8(@Nullable String contentType, int status) {
        HttpResponse<String> response = post(contentType, JSON, "{\"query\": \"{ __typename }\"}");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json;charset=utf-8, application/json;charset=utf-8;q=0.9 | 200 | application/graphql-response+json
            application/graphql-response+json;q=0.5, application/json | 200 | application/json
            text/html, */*;q=0.8 | 200 | application/json
            application/* | 200 | application/json
            text/event-stream, application/json | 200 | application/json
            text/html | 406 | application/json
            application/json;q=0 | 406 | application/json
            multipart/mixed | 406 | application/json
            nonsense | 400 | application/json
            """)
    void the_answer_is_of_a_type_that_is_accepted(String accept, int status, String type) {
        HttpResponse<String> response = post(JSON, accept, "{\"query\": \"{ __typename }\"}");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(type(response)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD"})
    void other_methods_are_not_allowed(String method) {
        HttpResponse<String> response =
                sent(client().request("/graphql").method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/%67raphql", "/graphql/", "//graphql", "/graphql;a=b", "/./graphql"})
    void no_spelling_of_the_address_lets_a_mutation_through_by_get(String path) {
        String mutation = "{\"query\": \"mutation { __typename }\"}";
        HttpResponse<String> response = sent(client().request(
                        path + "?query=" + URLEncoder.encode("mutation { __typename }", StandardCharsets.UTF_8))
                .header("Content-Type", JSON)
                .method("GET", HttpRequest.BodyPublishers.ofString(mutation)));

        assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
        assertThat(response.body()).doesNotContain("\"data\"");
    }

    private Client client() {
        return Story.as(port, Role.STAFF);
    }

    private HttpResponse<String> post(@Nullable String contentType, @Nullable String accept, String body) {
        HttpRequest.Builder request = client().request("/graphql").POST(HttpRequest.BodyPublishers.ofString(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return sent(accept(request, accept));
    }

    private static HttpRequest.Builder accept(HttpRequest.Builder request, @Nullable String accept) {
        return accept == null ? request : request.header("Accept", accept);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        return Client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String type(HttpResponse<?> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertThat(type.toLowerCase(Locale.ROOT)).matches("[a-z/+-]+(;charset=utf-8)?");
        return type.split(";", -1)[0];
    }

    private static String encoded(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(each -> each.split("=", 2))
                .map(each -> each[0] + "=" + URLEncoder.encode(each[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
