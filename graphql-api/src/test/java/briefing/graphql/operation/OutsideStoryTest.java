package briefing.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.issuer.TestIssuer;
import briefing.graphql.shared.issuer.TestIssuer.Mood;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** One installation among what stands around it: a proxy, an issuer that breaks, somebody who tries a trial on it. */
@Timeout(120)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutsideStoryTest {
    private static final Logger SECURITY = (Logger) LoggerFactory.getLogger("briefing.security");
    private static final String[] PROXIED = {
        "X-Forwarded-Proto",
        "https",
        "X-Forwarded-Host",
        "briefing.example",
        "X-Forwarded-For",
        "192.0.2.66, 203.0.113.7"
    };

    private static final Queue<String> TOLD = new ConcurrentLinkedQueue<>();
    private static final AppenderBase<ILoggingEvent> LISTENER = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            TOLD.add(event.getFormattedMessage());
        }
    };

    private static Installation installation;

    @BeforeAll
    static void install() throws Exception {
        installation = new Installation();
        LISTENER.start();
        SECURITY.addAppender(LISTENER);
    }

    @AfterAll
    static void close() throws Exception {
        SECURITY.detachAppender(LISTENER);
        installation.close();
    }

    @Test
    @Order(1)
    void a_proxy_that_is_named_says_that_it_was_https_and_who_asked() {
        String token = installation.token(Role.READER, "briefing");

        HttpResponse<String> entered = signIn("token=" + token, "127.0.0.1", "https://briefing.example", PROXIED);
        HttpResponse<String> page = page("nonsense", "127.0.0.1", PROXIED);

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(TOLD).anyMatch(line -> line.contains("token_invalid") && line.contains("address=203.0.113.7 "));
        assertThat(TOLD).noneMatch(line -> line.contains("192.0.2.66"));
    }

    @Test
    @Order(2)
    void nobody_else_is_believed() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "other systems have one loopback address only");
        String token = installation.token(Role.READER, "briefing");

        HttpResponse<String> entered =
                signIn("token=" + token, "127.0.0.2", "http://localhost:" + installation.port(), PROXIED);
        page("nonsense", "127.0.0.2", PROXIED);

        assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
                .isNotEmpty()
                .doesNotContain("Secure");
        assertThat(TOLD).anyMatch(line -> line.contains("token_invalid") && line.contains("address=127.0.0.2 "));
    }

    @Test
    @Order(3)
    void without_the_issuers_keys_what_cannot_be_checked_is_told_so_and_the_rest_goes_on() {
        String known = installation.token(Role.READER, "briefing");
        assertThat(page(known, "127.0.0.1").statusCode()).isEqualTo(200);
        installation.issuer().is(Mood.FAILS);
        String unknown =
                installation.issuer().signed(TestIssuer.foreignKey("new"), "reader-1", Role.READER, "briefing");

        HttpResponse<String> api = new Client(installation.port(), unknown)
                .post(Client.body("{ viewer { subject } }", Map.of()), Map.of("Accept", "application/json"));
        HttpResponse<String> page = page(unknown, "127.0.0.1");
        HttpResponse<String> form = signIn("token=" + unknown, "127.0.0.1", "http://localhost:" + installation.port());

        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.body()).startsWith("{\"errors\":[{").contains("\"code\":\"TRY_AGAIN\"");
        assertThat(api.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie").containsKey("retry-after");
        assertThat(page.body()).contains("TRY_AGAIN").doesNotContain("Exception");
        assertThat(form.statusCode()).isEqualTo(503);
        assertThat(form.body()).contains("cannot be checked just now");
        assertThat(TOLD).anyMatch(line -> line.contains("keys_unavailable"));
        assertThat(page(known, "127.0.0.1").statusCode()).isEqualTo(200);
        assertThat(installation.anybody().get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void a_trial_begins_on_an_empty_log_and_loads_examples_only_when_asked() throws Exception {
        Map<String, String> empty = installation.another("empty_log");

        assertThat(examples(empty, List.of(), true)).isTrue();
        assertThat(examples(empty, List.of(), false)).isFalse();
        assertThat(examples(empty, List.of("--examples"), false)).isTrue();
        assertThat(examples(Environments.with(empty, "BRIEFING_TRIAL_EXAMPLES", "true"), List.of(), false))
                .isTrue();
        assertThat(examples(Environments.with(empty, "BRIEFING_TRIAL_EXAMPLES", "false"), List.of(), true))
                .isFalse();
        assertThatThrownBy(() -> examples(empty, List.of("--all"), true)).isInstanceOf(CannotStart.class);
    }

    @Test
    @Order(5)
    void a_trial_refuses_a_log_that_somebody_keeps_and_goes_on_with_its_own() throws Exception {
        new Meetings(installation.as(Role.STAFF)).scheduled();

        assertThatThrownBy(() -> examples(installation.environment(), List.of("--examples"), true))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching("The log has \\d+ events and was not begun by a trial.*");

        installation.sql("briefing", "create schema briefing_trial");
        assertThat(examples(installation.environment(), List.of(), true)).isFalse();
    }

    /** Whether a trial with these words would load the examples, when somebody at the console says yes or no. */
    private static boolean examples(Map<String, String> environment, List<String> words, boolean yes) {
        Map<String, String> its = Environments.with(environment, "BRIEFING_TRUSTED_PROXIES", "");
        return Boolean.TRUE.equals(Production.prepareTrial(its, words, _ -> yes).get("briefing.demo.examples"));
    }

    private static HttpResponse<String> page(String token, String from, String... headers) {
        return send(request("/").header("Cookie", "briefing-page=" + token), from, headers);
    }

    private static HttpResponse<String> signIn(String form, String from, String origin, String... headers) {
        return send(
                request("/sign-in?lang=en")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(form)),
                from,
                headers);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + installation.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String from, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(from))
                .build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
