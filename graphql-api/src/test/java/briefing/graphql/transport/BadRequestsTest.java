package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Requests that are wrong before anybody reads what they ask. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class BadRequestsTest {
    private static final String ARCHIVE = """
            mutation ($publisher: ID!, $text: SourceText!) {
              archiveSource(input: {publisher: $publisher, kind: ARTICLE, title: "A title", language: "en",
                  published: {on: {edtf: "2026-02-11"}}, text: $text}) { receipt { token } refusal { code } }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;

    @BeforeEach
    void sign_in() {
        staff = Story.as(port, Role.STAFF);
    }

    @Test
    void a_source_text_of_a_million_characters_is_fine_and_one_more_is_refused() {
        String body = new Meetings(staff).body();
        String fine = UUID.randomUUID() + "Ї".repeat(999_900);

        JsonNode stored = staff.data(ARCHIVE, Map.of("publisher", body, "text", fine));

        assertThat(stored.at("/archiveSource/receipt/token").isString()).isTrue();
        assertThat(staff.error(ARCHIVE, Map.of("publisher", body, "text", "x".repeat(1_000_001))))
                .isEqualTo("TEXT_TOO_LONG");
    }

    @Test
    void a_request_of_10_megabytes_is_refused_whether_or_not_it_says_so() {
        String long10 = Client.body(ARCHIVE, Map.of("publisher", "a publisher", "text", "x".repeat(10_000_000)));
        HttpResponse<String> told = sent(HttpRequest.BodyPublishers.ofString(long10));
        HttpResponse<String> untold =
                sent(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(long10)));

        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("\"exceeded\":\"BYTES\"");
        assertThat(untold.statusCode()).isEqualTo(411);
        assertThat(List.of(told.body(), untold.body()))
                .allSatisfy(answer -> assertThat(answer).contains("LIMIT_EXCEEDED"));
    }

    @Test
    void a_post_that_tells_no_length_and_has_no_body_is_not_called_too_long() throws IOException {
        try (var socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Authorization: Bearer " + Story.token(Role.STAFF)
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("REQUEST_INVALID");
        }
    }

    private HttpResponse<String> sent(HttpRequest.BodyPublisher publisher) {
        return Client.send(
                staff.request("/graphql")
                        .header("Content-Type", "application/json")
                        .POST(publisher)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "5", "{\"query\": {}}", "{\"query\": \"{a}\", \"variables\": 5}"})
    void a_body_that_is_no_request_is_400(String text) {
        HttpResponse<String> response = staff.post(text, Map.of());

        assertThat(response.body()).doesNotContainIgnoringCase("exception", "springframework", "tools.jackson");
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void a_wrong_token_is_401_without_a_cookie() {
        HttpResponse<String> response =
                new Client(port, "rubbish").post(Client.body("{ codes { code } }", Map.of()), Map.of());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
    }
}
