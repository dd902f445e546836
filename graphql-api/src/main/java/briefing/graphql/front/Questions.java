package briefing.graphql.front;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Asks the API what a page shows, in this process and as whoever asked for the page: past the same guards, limits and
 * table of who may as any request over HTTP.
 */
final class Questions {
    private static final Pattern SPREAD = Pattern.compile("\\.{3}(\\w+)");
    private static final Pattern FRAGMENT = Pattern.compile("fragment (\\w+) on");
    private static final URI API = URI.create("http://localhost/graphql");

    private final WebGraphQlHandler api;

    Questions(WebGraphQlHandler api) {
        this.api = api;
    }

    /** Who is signed in. */
    public record Reader(String subject) {}

    /**
     * What the API answers.
     *
     * @param data empty when it failed
     * @param code why it failed; null when it did not
     */
    record Answer(Map<String, Object> data, @Nullable String code) {
        Answer {
            data = new HashMap<>(data);
        }

        @SuppressWarnings("unchecked") // an object of GraphQL comes as such a map
        @Nullable
        Map<String, Object> object(String field) {
            return (Map<String, Object>) data.get(field);
        }

        /** Null when nobody is signed in. */
        @Nullable
        Reader reader() {
            Map<String, Object> viewer = object("viewer");
            return viewer != null && viewer.get("subject") instanceof String subject ? new Reader(subject) : null;
        }
    }

    /** A query of the packaged files, with those of the shared fragments that it spreads. */
    static String document(String name) {
        StringBuilder document = new StringBuilder(Resources.read("front/queries/" + name + ".graphql"));
        Set<String> there = matches(FRAGMENT, document);
        for (Set<String> used = matches(SPREAD, document); !there.containsAll(used); used = matches(SPREAD, document)) {
            used.removeAll(there);
            used.forEach(part -> document.append(Resources.read("front/parts/" + part + ".graphql")));
            there.addAll(used);
        }
        return document.toString();
    }

    /** Each query of the packaged files. */
    static List<String> documents() {
        return Resources.names("front/queries/*.graphql").stream()
                .map(name -> document(name.replace(".graphql", "")))
                .toList();
    }

    private static Set<String> matches(Pattern pattern, CharSequence document) {
        return pattern.matcher(document).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    Answer ask(String document, Map<String, @Nullable Object> variables) {
        WebGraphQlResponse response = Objects.requireNonNull(
                api.handleRequest(request(document, variables)).block());
        if (!response.getErrors().isEmpty()) {
            Object code = response.getErrors().getFirst().getExtensions().get("code");
            return new Answer(Map.of(), String.valueOf(code));
        }
        Map<String, Object> data = response.getData();
        return new Answer(data == null ? Map.of() : data, null);
    }

    private static WebGraphQlRequest request(String document, Map<String, @Nullable Object> variables) {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.APPLICATION_JSON));
        return new WebGraphQlRequest(
                API,
                headers,
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                new DefaultGraphQlRequest(document, null, variables, null),
                "page",
                Locale.ENGLISH);
    }
}
