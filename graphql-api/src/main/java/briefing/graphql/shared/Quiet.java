package briefing.graphql.shared;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Spring configures logging later; until then the default would print every step of the driver and of Flyway. */
public final class Quiet {
    private Quiet() {}

    /** Lets through errors only. */
    public static void untilSpringStarts() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.ERROR);
        }
    }
}
