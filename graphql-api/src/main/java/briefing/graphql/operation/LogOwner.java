package briefing.graphql.operation;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.LogMigration;
import briefing.graphql.shared.Quiet;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;

/** What only the owner of the log does with it; each answers with a sentence that says what was done. */
public final class LogOwner {
    private static final String RENAME =
            "update log.log_head set epoch = substr(md5(random()::text || clock_timestamp()), 1, 8),"
                    + " made_in = log.place(), seen_beyond = null returning epoch";

    private LogOwner() {}

    /** Brings the log to the form that this build knows. */
    public static String migrate(Map<String, String> environment) {
        Quiet.untilSpringStarts();
        Settings settings = settings(environment);
        String owner = settings.text(Setting.BRIEFING_OWNER_LOGIN);
        String password = settings.text(Setting.BRIEFING_OWNER_PASSWORD);
        Login.owner(settings).afterChecks(Check.OF_MIGRATE, database -> {
            LogForm.requireNotNewer(database);
            return owner;
        });
        try {
            int steps = LogMigration.run(settings.url(), owner, password);
            return "The log has form " + LogMigration.newest() + "; steps taken: " + steps + ".";
        } catch (FlywayException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CannotStart("The log could not be migrated (" + first + "); nothing was changed.", e);
        }
    }

    /**
     * Gives a log that was put back from a backup another name: positions that clients have of the one that was lost
     * mean nothing in it from then on, and are refused.
     */
    public static String restore(Map<String, String> environment) {
        Quiet.untilSpringStarts();
        Settings settings = settings(environment);
        String application = settings.text(Setting.BRIEFING_DATABASE_LOGIN);
        return Login.owner(settings).afterChecks(Check.OF_MIGRATE, database -> {
            requireStopped(database, application);
            try (var statement = database.createStatement();
                    var renamed = statement.executeQuery(RENAME)) {
                renamed.next();
                return "The log is called " + renamed.getString(1)
                        + " from now on; positions of the one before are refused, and views are folded anew.";
            }
        });
    }

    private static Settings settings(Map<String, String> environment) {
        Settings settings =
                SettingsCheck.of(environment, Setting.BRIEFING_DATABASE_URL, Setting.BRIEFING_OWNER_PASSWORD);
        String owner = settings.text(Setting.BRIEFING_OWNER_LOGIN);
        if (List.of("briefing_app", "briefing_auditor", settings.text(Setting.BRIEFING_DATABASE_LOGIN))
                .contains(owner)) {
            throw new CannotStart("The login " + owner + " is a service's, which must not own the log: migrate as"
                    + " briefing_owner, as roles.sql makes it.");
        }
        return settings;
    }

    private static void requireStopped(Connection database, String application) throws SQLException {
        try (var statement = database.prepareStatement(
                "select from pg_stat_activity where datname = current_database() and usename = ?")) {
            statement.setString(1, application);
            try (var connected = statement.executeQuery()) {
                if (connected.next()) {
                    throw new CannotStart("The application is logged in as " + application
                            + " and knows the log by its name: stop every instance first.");
                }
            }
        }
    }
}
