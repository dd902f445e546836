package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends GraphQL over HTTP as any client would. */
public record Client(int port, @Nullable String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** The whole answer, errors included. */
    public JsonNode answer(String document, Map<String, ?> variables) {
        return JSON.readTree(post(body(document, variables), Map.of("Accept", "application/json"))
                .body());
    }

    /** What is sent for an operation. */
    public static String body(String document, Map<String, ?> variables) {
        return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    }

    /** The answer as it comes over HTTP, to a body of any kind. */
    public HttpResponse<String> post(String body, Map<String, String> headers) {
        HttpRequest.Builder request = request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What stands at an address. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A request that says who sends it. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    /** The answer to any request. */
    public static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data of an answer that has no errors. */
    public JsonNode data(String document, Map<String, ?> variables) {
        JsonNode answer = answer(document, variables);
        assertThat(answer.get("errors")).as("errors of %s", document).isNull();
        return answer.get("data");
    }

    public JsonNode data(String document) {
        return data(document, Map.of());
    }

    /** The code of the one error of an answer. */
    public String error(String document, Map<String, ?> variables) {
        JsonNode errors = answer(document, variables).get("errors");
        assertThat(errors).as("errors of %s", document).isNotNull().hasSize(1);
        return errors.get(0).at("/extensions/code").asString();
    }
}
