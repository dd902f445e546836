package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Story;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Bodies that do not arrive in time, where that time is short. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "briefing.body-patience=1s")
@Import(Story.class)
class SlowBodiesTest {
    private static final int LONG = 3_900_000;

    @LocalServerPort
    private int port;

    @Test
    void silence_is_answered_and_ends_the_connection() throws IOException {
        try (Wire wire = Wire.to(port)) {
            assertLate(wire.send(Wire.post("/graphql", Story.token(Role.READER), LONG) + "{\"query\":"));
        }
    }

    @Test
    void so_are_a_few_bytes_now_and_then() throws IOException {
        try (Wire wire = Wire.to(port)) {
            wire.send(Wire.post("/graphql", Story.token(Role.READER), LONG) + "{");
            untilAnswered(wire);
            assertLate(wire);
        }
    }

    @Test
    void the_rest_of_what_nobody_reads_is_not_waited_for() throws IOException {
        try (Wire wire = Wire.to(port)) {
            wire.send(Wire.post("/graphql", null, LONG) + "{");
            assertThat(wire.answer().status()).isEqualTo(401);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        try {
                            wire.send(" ");
                            return false;
                        } catch (IOException reset) {
                            return true;
                        }
                    });
        }
    }

    private static void untilAnswered(Wire wire) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (wire.isWaiting()) {
                        wire.send(" ");
                    }
                    return !wire.isWaiting();
                });
    }

    private static void assertLate(Wire wire) throws IOException {
        Wire.Answer answer = wire.answer();

        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.error().at("/extensions/exceeded").asString()).isEqualTo("BODY_SECONDS");
        assertThat(answer.error().at("/extensions/limit").asInt()).isEqualTo(1);
        assertThat(wire.isEnded()).isTrue();
    }
}
