package briefing.graphql.shared;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Silences what others write into our log with the words of a request in it, whatever level somebody sets: whoever
 * looks for a fault at night switches on more than he knows.
 */
final class QuotingLoggers extends TurboFilter {
    /** Loggers by the beginnings of their names, and the level below which they quote. */
    private static final Map<String, Level> QUOTE_BELOW = Map.of(
            "org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver", Level.OFF,
            "org.springframework.graphql.", Level.WARN,
            "org.springframework.web.", Level.INFO,
            "org.springframework.http.", Level.INFO,
            "org.springframework.jdbc.", Level.INFO,
            "org.springframework.security.", Level.INFO,
            "org.postgresql.", Level.INFO,
            "org.apache.", Level.INFO,
            "graphql.", Level.WARN,
            "notprivacysafe.", Level.OFF);

    /** Is heard before any level is asked. */
    static void silence() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers
                && loggers.getTurboFilterList().stream().noneMatch(QuotingLoggers.class::isInstance)) {
            loggers.addTurboFilter(new QuotingLoggers());
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable fault) {
        return QUOTE_BELOW.entrySet().stream()
                        .anyMatch(quoting -> !level.isGreaterOrEqual(quoting.getValue())
                                && logger.getName().startsWith(quoting.getKey()))
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}
