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
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(response.body());
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
