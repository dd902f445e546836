package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SparingLogTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(SparingLog.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private Instant now = Instant.parse("2026-02-12T10:00:00Z");
    private final SparingLog log = new SparingLog(() -> now);

    SparingLogTest() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void detach() {
        logger.detachAppender(lines);
    }

    @Test
    void ten_lines_in_a_minute_are_enough() {
        for (int i = 0; i < 500; i++) {
            log.closed("c" + i, "a test");
        }

        assertThat(lines.list).hasSize(10);
        assertThat(lines.list.getFirst().getFormattedMessage()).isEqualTo("Connection c0 is closed: a test.");
    }

    @Test
    void the_next_minute_tells_how_many_were_left_out_and_begins_anew() {
        for (int i = 0; i < 17; i++) {
            log.closed("c" + i, "a test");
        }

        now = now.plusSeconds(60);
        log.closed("next", "a test");

        assertThat(lines.list.subList(10, 12))
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("7 more connections were closed like that.", "Connection next is closed: a test.");
    }
}
