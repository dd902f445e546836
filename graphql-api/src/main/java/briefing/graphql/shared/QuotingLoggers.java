package briefing.graphql.shared;

import briefing.core.shared.codes.Fault;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Silences what others write into our log with the words of a request or the SQL of a statement in it, whatever level
 * somebody sets: whoever looks for a fault at night switches on more than he knows. Of a fault that they tell, only its
 * kinds and places are kept.
 */
final class QuotingLoggers extends TurboFilter {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(QuotingLoggers.class);
    private static final String OURS = "briefing.";

    /** Loggers by the beginnings of their names, and the level below which they quote. */
    private static final Map<String, Level> QUOTE_BELOW = Map.ofEntries(
            Map.entry("org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver", Level.OFF),
            Map.entry("org.springframework.graphql.", Level.WARN),
            Map.entry("org.springframework.web.", Level.INFO),
            Map.entry("org.springframework.http.", Level.INFO),
            Map.entry("org.springframework.jdbc.", Level.OFF),
            Map.entry("org.springframework.security.", Level.INFO),
            Map.entry("org.postgresql.", Level.OFF),
            Map.entry("com.zaxxer.hikari.", Level.ERROR),
            Map.entry("org.apache.", Level.INFO),
            Map.entry("graphql.", Level.WARN),
            Map.entry("notprivacysafe.", Level.OFF));

    /** Asked with every line of everybody, written or not. */
    private final Map<String, Level> known = new ConcurrentHashMap<>();

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
        Level quotesBelow = known.computeIfAbsent(logger.getName(), QuotingLoggers::quotesBelow);
        if (!level.isGreaterOrEqual(quotesBelow)) {
            return FilterReply.DENY;
        }
        Throwable told = fault == null ? last(parameters) : fault;
        if (told == null || logger.getName().startsWith(OURS)) {
            return FilterReply.NEUTRAL;
        }
        if (level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            LOG.atLevel(org.slf4j.event.Level.valueOf(level.toString()))
                    .log("{} tells of a fault.\n{}", logger.getName(), Fault.trace(told));
        }
        return FilterReply.DENY;
    }

    private static Level quotesBelow(String logger) {
        return QUOTE_BELOW.entrySet().stream()
                .filter(quoting -> logger.startsWith(quoting.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.comparingInt(Level::toInt))
                .orElse(Level.TRACE);
    }

    private static @Nullable Throwable last(Object @Nullable [] parameters) {
        return parameters != null
                        && parameters.length > 0
                        && parameters[parameters.length - 1] instanceof Throwable told
                ? told
                : null;
    }
}
