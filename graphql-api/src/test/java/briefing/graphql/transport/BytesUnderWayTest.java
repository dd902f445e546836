package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Story;
import briefing.graphql.shared.security.Quota;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Bodies of those who are signed in: together they take no more of the heap than it can bear. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class BytesUnderWayTest {
    private static final int LONG = 3_900_000;
    private static final long MEBIBYTE = 1024 * 1024;
    private static final Quota.Max MAX = UnderWay.bearable(Runtime.getRuntime().maxMemory());

    @LocalServerPort
    private int port;

    @Test
    void one_subject_has_its_share_and_another_is_still_served() throws IOException {
        String greedy = "greedy~READER";
        List<Wire> all = new ArrayList<>();
        try {
            for (int i = 0; i < 120; i++) {
                all.add(Wire.to(port).send(Wire.post("/graphql", greedy, LONG) + "{\"query\": \""));
            }
            List<Wire> refused = refused(all, 120 - MAX.subject() / UnderWay.room(LONG));
            Wire.Answer answer = refused.getFirst().answer();

            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(answer.error().at("/extensions/exceeded").asString()).isEqualTo("BYTES_UNDER_WAY");
            assertThat(answer.error().at("/extensions/limit").asLong()).isEqualTo(MAX.subject());
            assertThat(answer.error().at("/extensions/requested").asLong()).isGreaterThan(MAX.subject());
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(asked(Story.token(Role.STAFF), LONG).status()).isEqualTo(200);
        } finally {
            for (Wire each : all) {
                each.close();
            }
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(asked(greedy, LONG).status()).isEqualTo(200));
    }

    private static List<Wire> refused(List<Wire> all, long count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            List<Wire> answered = new ArrayList<>();
                            for (Wire each : all) {
                                if (!each.isWaiting()) {
                                    answered.add(each);
                                }
                            }
                            return answered;
                        },
                        answered -> answered.size() == count);
    }

    private Wire.Answer asked(String token, int length) throws IOException {
        String question = "{\"query\": \"{ __typename }\"}";
        try (Wire wire = Wire.to(port)) {
            return wire.send(Wire.post("/graphql", token, length) + " ".repeat(length - question.length()) + question)
                    .answer();
        }
    }

    @Test
    void a_request_counts_for_what_it_becomes() {
        assertThat(UnderWay.room(-1)).isEqualTo(16 * 1024);
        assertThat(UnderWay.room(10_000)).isEqualTo(170_000);
        assertThat(UnderWay.room(4 * MEBIBYTE)).isEqualTo(5 * MEBIBYTE);
    }

    @Test
    void a_heap_bears_an_eighth_of_itself_within_bounds_and_the_longest_request_of_each() {
        assertThat(UnderWay.bearable(16 * MEBIBYTE)).isEqualTo(new Quota.Max(8 * MEBIBYTE, 5 * MEBIBYTE, 5 * MEBIBYTE));
        assertThat(UnderWay.bearable(256 * MEBIBYTE))
                .isEqualTo(new Quota.Max(32 * MEBIBYTE, 16 * MEBIBYTE, 8 * MEBIBYTE));
        assertThat(UnderWay.bearable(16_384 * MEBIBYTE))
                .isEqualTo(new Quota.Max(64 * MEBIBYTE, 32 * MEBIBYTE, 16 * MEBIBYTE));
    }
}
