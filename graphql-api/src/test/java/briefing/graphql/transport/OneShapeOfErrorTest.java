package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Story;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whatever is wrong with a request is told in one shape, without a word of it and without a word of how we are built. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
@ExtendWith(OutputCaptureExtension.class)
class OneShapeOfErrorTest {
    private static final String[] NEVER = {
        "zqx", "Tomcat", "Apache", "xception", "springframework", "jackson", "timestamp", "Whitelabel", "<h1>"
    };

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            GET /error HTTP/1.1 | 404 | REQUEST_INVALID
            POST /error HTTP/1.1 | 404 | REQUEST_INVALID
            GET /zqx HTTP/1.1 | 404 | REQUEST_INVALID
            GET /docs/zqx HTTP/1.1 | 404 | REQUEST_INVALID
            GET /graphiql/zqx HTTP/1.1 | 404 | REQUEST_INVALID
            GET /actuator/zqx HTTP/1.1 | 404 | REQUEST_INVALID
            GET /.well-known/oauth-protected-resource HTTP/1.1 | 404 | REQUEST_INVALID
            GET /.well-known/oauth-protected-resource/graphql HTTP/1.1 | 404 | REQUEST_INVALID
            GET /graphql;zqx=1 HTTP/1.1 | 400 | REQUEST_INVALID
            GET //graphql HTTP/1.1 | 400 | REQUEST_INVALID
            GET /%2e%2e/zqx HTTP/1.1 | 400 | REQUEST_INVALID
            GET /zqx%00 HTTP/1.1 | 400 | REQUEST_INVALID
            GET /zqx%zz HTTP/1.1 | 400 | REQUEST_INVALID
            GET /zqx{ HTTP/1.1 | 400 | REQUEST_INVALID
            GET /zqx HTTP/9.9 | 505 | TRANSPORT_UNSUPPORTED
            G(T /zqx HTTP/1.1 | 400 | REQUEST_INVALID
            BREW / HTTP/1.1 | 400 | REQUEST_INVALID
            TRACE / HTTP/1.1 | 405 | REQUEST_INVALID
            DELETE / HTTP/1.1 | 404 | REQUEST_INVALID
            zqx | 400 | REQUEST_INVALID
            """)
    void what_cannot_be_served(String line, int status, String code) throws IOException {
        Wire.Answer answer = Wire.ask(port, line, "Host: zqx.example");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.head() + answer.body()).doesNotContain(NEVER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Host: zqx zqx | 400
            Content-Length: zqx | 400
            Content-Length: -1 | 400
            Transfer-Encoding: zqx | 501
            zqx | 400
            """)
    void headers_that_are_none(String header, int status) throws IOException {
        Wire.Answer answer = header.startsWith("Host")
                ? Wire.ask(port, "GET / HTTP/1.1", header)
                : Wire.ask(port, "GET / HTTP/1.1", "Host: localhost", header);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).isNotEmpty();
        assertThat(answer.head() + answer.body()).doesNotContain(NEVER);
    }

    @Test
    void headers_that_are_too_long() throws IOException {
        Wire.Answer answer = Wire.ask(port, "GET /zqx HTTP/1.1", "Host: localhost", "A: " + "zqx".repeat(20_000));

        assertThat(answer.status()).isIn(400, 431);
        assertThat(answer.code()).isNotEmpty();
        assertThat(answer.head() + answer.body()).doesNotContain(NEVER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            POST / HTTP/1.1 | 1 | 413
            POST /docs HTTP/1.1 | 99999999 | 413
            POST /zqx HTTP/1.1 | 1 | 413
            GET / HTTP/1.1 | 1 | 413
            POST /sign-in HTTP/1.1 | 16385 | 413
            POST /sign-out HTTP/1.1 | 16385 | 413
            """)
    void bodies_where_none_is_read(String line, long length, int status) throws IOException {
        Wire.Answer answer = Wire.ask(port, line, "Host: localhost", "Content-Length: " + length);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.error().at("/extensions/exceeded").asString()).isEqualTo("BYTES");
        assertThat(answer.error().at("/extensions/requested").asLong()).isEqualTo(length);
    }

    @Test
    void a_form_that_does_not_tell_its_length() throws IOException {
        Wire.Answer answer = Wire.ask(port, "POST /sign-in HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked");

        assertThat(answer.status()).isEqualTo(411);
    }

    @Test
    void an_address_may_send_twenty_forms_at_a_time() throws IOException {
        List<Wire> forms = new ArrayList<>();
        try {
            for (int i = 0; i < 21; i++) {
                forms.add(Wire.to(port)
                        .send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n\r\ntoken="));
            }
            Wire.Answer answer = Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> answered(forms), Optional::isPresent)
                    .orElseThrow()
                    .answer();

            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.error().at("/extensions/exceeded").asString()).isEqualTo("FORMS_UNDER_WAY");
        } finally {
            for (Wire form : forms) {
                form.close();
            }
        }
    }

    private static Optional<Wire> answered(List<Wire> all) throws IOException {
        for (Wire each : all) {
            if (!each.isWaiting()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    @Test
    void parameters_that_cannot_be_read_are_told_and_do_not_fill_the_log(CapturedOutput log) throws IOException {
        String form = "token=%zz&to=%";
        String token = "Authorization: Bearer " + Story.token(Role.READER);
        try (Wire wire = Wire.to(port)) {
            List<Wire.Answer> answers = List.of(
                    wire.send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + form.length()
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n" + form)
                            .answer(),
                    Wire.ask(port, "GET /?lang=%zz HTTP/1.1", "Host: localhost"),
                    Wire.ask(port, "GET /graphql?query=%zz HTTP/1.1", "Host: localhost", token));

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.code()).isEqualTo("REQUEST_INVALID");
                assertThat(answer.head() + answer.body()).doesNotContain(NEVER);
            });
        }
        assertThat(log).doesNotContain("xception", "zz");
    }

    @Test
    void people_get_a_page() throws IOException {
        Wire.Answer answer = Wire.ask(port, "GET /zqx HTTP/1.1", "Host: localhost", "Accept: text/html,*/*;q=0.8");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(answer.body()).contains("There is nothing at this address.").doesNotContain(NEVER);
    }
}
