package briefing.graphql.transport.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells why connections were closed, which strangers can provoke: in so few lines that nobody fills the log. */
final class SparingLog {
    private static final Logger LOG = LoggerFactory.getLogger(SparingLog.class);
    private static final int LINES_MAX = 10;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Instant end = Instant.MIN;
    private int lines;

    SparingLog(InstantSource clock) {
        this.clock = clock;
    }

    /** One line, unless there were many in this minute: then the next minute begins with how many were left out. */
    synchronized void closed(String connection, String reason) {
        Instant now = clock.instant();
        if (!now.isBefore(end)) {
            if (lines > LINES_MAX) {
                LOG.info("{} more connections were closed like that.", lines - LINES_MAX);
            }
            end = now.plus(SPAN);
            lines = 0;
        }
        if (++lines <= LINES_MAX) {
            LOG.info("Connection {} is closed: {}.", connection, reason);
        }
    }
}
