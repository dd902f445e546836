package briefing.graphql.shared.issuer;

import briefing.core.json.Json;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the issuer's keys over HTTP.
 *
 * @param issuer whose discovery page names the address of the keys; null where that is given
 * @param keys the address of the keys; null where the issuer names it
 */
record IssuerPages(@Nullable String issuer, @Nullable URI keys) implements Callable<JWKSet> {
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(2);
    private static final int BYTES_MAX = 256 * 1024;
    private static final int NOT_THERE = 404;
    private static final int GOOD = 200;

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(CONNECTED_WITHIN)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Override
    public JWKSet call() throws IOException, InterruptedException, ParseException {
        return JWKSet.parse(good(read(keys == null ? discovered(URI.create(String.valueOf(issuer))) : keys)));
    }

    /** Where OpenID Connect has the page, and the two places where RFC 8414 has it. */
    private static List<URI> discoveryPages(URI issuer) {
        String path = issuer.getPath().replaceFirst("/$", "");
        String openId = "/.well-known/openid-configuration";
        return List.of(
                issuer.resolve(path + openId),
                issuer.resolve(openId + path),
                issuer.resolve("/.well-known/oauth-authorization-server" + path));
    }

    private URI discovered(URI known) throws IOException, InterruptedException {
        for (URI page : discoveryPages(known)) {
            HttpResponse<String> answer = read(page);
            if (answer.statusCode() != NOT_THERE) {
                JsonNode told = Json.mapper().readTree(good(answer));
                if (!told.path("issuer").asString("").equals(issuer)) {
                    throw new IOException(page + " is the page of another issuer");
                }
                return URI.create(told.path("jwks_uri").asString(""));
            }
        }
        throw new IOException(known + " has no discovery page");
    }

    private static HttpResponse<String> read(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json, application/jwk-set+json")
                .build();
        return HTTP.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), BYTES_MAX));
    }

    private static String good(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != GOOD) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
