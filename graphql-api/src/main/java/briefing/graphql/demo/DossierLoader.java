package briefing.graphql.demo;

import briefing.core.json.Json;
import briefing.graphql.shared.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;

/** Sends the commands of a dossier to the public API, as any client would. */
public final class DossierLoader {
    @SuppressWarnings("InlineFormatString") // The document is easier to read by itself.
    private static final String DOCUMENT = """
            mutation ($input: %sInput!, $options: CommandOptions) {
              %s(input: $input, options: $options) {
                receipt { token }
                refusal { code message field }
                warnings { code }
              }
            }
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI api;
    private final String token;

    public DossierLoader(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    /**
     * Sends all of it, and what was sent before is not stored again.
     *
     * @param progress is told after each step how many are done
     * @throws CannotStart when a step is refused
     */
    public void load(Dossier dossier, IntConsumer progress) {
        int done = 0;
        for (Dossier.Step step : dossier.steps()) {
            send(dossier, step);
            progress.accept(++done);
        }
    }

    private void send(Dossier dossier, Dossier.Step step) {
        String type = step.mutation().substring(0, 1).toUpperCase(Locale.ROOT)
                + step.mutation().substring(1);
        Map<String, Object> options = Map.of("commandId", step.commandId(), "acknowledgedWarnings", step.acknowledge());
        JsonNode answer = post(Map.of(
                "query",
                DOCUMENT.formatted(type, step.mutation()),
                "variables",
                Map.of("input", step.input(), "options", options)));
        JsonNode outcome = answer.path("data").path(step.mutation());
        boolean stored = outcome.path("receipt").has("token");
        boolean storedInAnOlderForm =
                outcome.path("refusal").path("code").asString("").contains("_ALREADY_");
        if (!stored && !storedInAnOlderForm) {
            throw new CannotStart("The " + dossier.name() + " stopped at " + step.mutation() + ": " + answer);
        }
    }

    private JsonNode post(Map<String, Object> body) {
        HttpRequest request = HttpRequest.newBuilder(api)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(Json.mapper().writeValueAsString(body)))
                .build();
        try {
            return Json.mapper()
                    .readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new CannotStart("The API at " + api + " did not answer: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Loading was interrupted.", e);
        }
    }
}
