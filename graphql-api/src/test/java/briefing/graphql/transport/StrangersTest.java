package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whoever has no token that is believed is answered without a byte of his body. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class StrangersTest {
    private static final int LONG = 3_900_000;

    @LocalServerPort
    private int port;

    @Test
    void a_hundred_and_twenty_bodies_that_never_come_are_answered_at_once() throws IOException {
        List<Wire> strangers = new ArrayList<>();
        try {
            for (int i = 0; i < 120; i++) {
                strangers.add(Wire.to(port).send(Wire.post("/graphql", null, LONG) + "{\"query\": \""));
            }
            for (Wire stranger : strangers) {
                Wire.Answer answer = stranger.answer();

                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.code()).isEqualTo("NOT_SIGNED_IN");
                assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
                assertThat(answer.header("Connection")).isEqualTo("close");
            }
        } finally {
            for (Wire stranger : strangers) {
                stranger.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /graphql?query=%7B__typename%7D HTTP/1.1",
                "GET /graphql HTTP/1.1",
                "HEAD /graphql HTTP/1.1",
                "PUT /graphql HTTP/1.1",
                "POST /graphql HTTP/1.1\r\nContent-Length: 0",
                "POST /graphql HTTP/1.1\r\nTransfer-Encoding: chunked",
                "POST /graphql HTTP/1.1\r\nContent-Length: 99999999",
                "POST /graphql HTTP/1.1\r\nAccept: text/event-stream",
                "POST /graphql HTTP/1.1\r\nUpgrade: websocket",
                "POST /graphql HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3000000",
                "POST /graphql HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3000000",
                "PUT /graphql HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3000000",
            })
    void every_way_to_ask_needs_a_token(String request) throws IOException {
        Wire.Answer answer = Wire.ask(port, request, "Host: localhost");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        if (!request.startsWith("HEAD")) {
            assertThat(answer.code()).isEqualTo("NOT_SIGNED_IN");
        }
    }

    @Test
    void a_token_that_is_not_believed_is_told_so_and_not_repeated() throws IOException {
        Wire.Answer answer = Wire.ask(
                port, "GET /graphql?query=zqx HTTP/1.1", "Host: zqx.example", "Authorization: Bearer zqx-rubbish");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("NOT_SIGNED_IN");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(answer.head() + answer.body()).doesNotContain("zqx", "http");
    }

    @Test
    void who_asks_before_he_sends_is_not_told_to_go_on() throws IOException {
        Wire.Answer answer = Wire.ask(
                port,
                "POST /graphql HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "Expect: 100-continue",
                "Content-Length: " + LONG);

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void who_sends_all_the_same_reads_the_answer() throws IOException {
        try (Wire wire = Wire.to(port)) {
            wire.send(Wire.post("/graphql", null, LONG)).send("x".repeat(LONG));

            assertThat(wire.answer().status()).isEqualTo(401);
            assertThat(wire.isEnded()).isTrue();
        }
    }

    @Test
    void what_browsers_ask_first_needs_none() throws IOException {
        Wire.Answer preflight = Wire.ask(port, "OPTIONS /graphql HTTP/1.1", "Host: localhost");

        assertThat(preflight.status()).isEqualTo(405);
        assertThat(preflight.header("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void a_connection_serves_more_requests_when_its_bodies_were_read() throws IOException {
        String asked = "{\"query\": \"{ __typename }\"}";
        try (Wire wire = Wire.to(port)) {
            for (int i = 0; i < 3; i++) {
                wire.send(Wire.post("/graphql", Story.token(Role.READER), asked.length()) + asked);

                assertThat(wire.answer().head()).startsWith("HTTP/1.1 200");
            }
        }
    }
}
