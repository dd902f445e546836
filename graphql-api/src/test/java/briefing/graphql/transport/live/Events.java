package briefing.graphql.transport.live;

import briefing.graphql.shared.Client;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads server-sent events as any client would. */
final class Events implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpResponse<Stream<String>> response;
    private final Iterator<String> lines;

    private Events(HttpRequest.Builder request, @Nullable String lastEventId) {
        request.header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = Client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        lines = response.body().iterator();
    }

    static Events post(Client client, String document, Map<String, ?> variables, @Nullable String lastEventId) {
        return new Events(
                client.request("/graphql")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Client.body(document, variables))),
                lastEventId);
    }

    /** As EventSource does. */
    static Events get(Client client, String document, Map<String, ?> variables, @Nullable String lastEventId) {
        String address = "/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8) + "&variables="
                + URLEncoder.encode(JSON.writeValueAsString(variables), StandardCharsets.UTF_8);
        return new Events(client.request(address), lastEventId);
    }

    /** What came with one event. */
    record Event(@Nullable String id, String type, String data) {
        JsonNode json() {
            return JSON.readTree(data);
        }

        String code() {
            return json().at("/errors/0/extensions/code").asString();
        }
    }

    HttpResponse<?> response() {
        return response;
    }

    /** The next line, whatever it is. */
    String line() {
        return lines.next();
    }

    /** The lines that are left until the end. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        lines.forEachRemaining(left::add);
        return left;
    }

    boolean ended() {
        return !lines.hasNext();
    }

    /** The next event; comments are left out. */
    Event next() {
        Map<String, String> fields = new LinkedHashMap<>();
        String line = lines.next();
        while (!line.isEmpty() || !fields.containsKey("event")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
            line = lines.next();
        }
        return new Event(
                fields.get("id"), String.valueOf(fields.get("event")), String.valueOf(fields.getOrDefault("data", "")));
    }

    @Override
    public void close() {
        response.body().close();
    }
}
