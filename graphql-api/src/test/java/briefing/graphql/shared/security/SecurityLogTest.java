package briefing.graphql.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {
    private Instant now = Instant.parse("2031-01-01T00:00:00Z");
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final SecurityLog log = new SecurityLog(() -> now, registry);

    @Test
    void a_line_says_who_what_where_and_why_in_words_of_ours(CapturedOutput out) {
        Taker taker = new Taker("192.0.2.1", "ada\nrefused=forged \u202e");
        log.refused(RefusedBecause.NOT_ALLOWED, taker, "Query.events", "r-1");
        assertThat(out)
                .contains("refused=not_allowed what=Query.events subject=ada?refused?forged?? address=192.0.2.1"
                        + " request=r-1")
                .doesNotContain("\nrefused");
    }

    @Test
    void a_reason_has_ten_lines_a_minute_and_then_says_how_many_were_left_out(CapturedOutput out) {
        Taker taker = new Taker("192.0.2.1", null);
        for (int i = 0; i < 25; i++) {
            log.refused(RefusedBecause.TOKEN_INVALID, taker, "http", "r" + i);
        }
        assertThat(out.toString().lines().filter(line -> line.contains("refused=token_invalid")))
                .hasSize(10);
        log.refused(RefusedBecause.NO_TOKEN, taker, "http", "other");
        assertThat(out).contains("request=other");
        now = now.plusSeconds(61);
        log.refused(RefusedBecause.TOKEN_INVALID, taker, "http", "later");
        assertThat(out).contains("refused=token_invalid more=15").contains("request=later");
        assertThat(registry.counter("briefing.refused", "reason", "token_invalid")
                        .count())
                .isEqualTo(26);
    }
}
