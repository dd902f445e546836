package briefing.graphql.shared;

import briefing.core.json.EventRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings the log to the form that this build knows: with its owner's password, which no service holds. */
public final class LogMigration {
    private static final String LOCATION = "classpath:briefing/log";

    private LogMigration() {}

    /**
     * Migrates the log, and grants its roles what they may.
     *
     * @return how many steps it took
     * @throws FlywayException when the log does not fit this build, or the login may not
     */
    public static int run(String url, String owner, String password) {
        return Flyway.configure()
                .dataSource(url, owner, password)
                .locations(LOCATION)
                .schemas("log")
                .placeholders(Map.of("eventTypes", EventRegistry.line()))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** The form of the log that this build knows. */
    public static int newest() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(LOCATION + "/V*__*.sql"))
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
