package briefing.graphql.operation;

import briefing.core.shared.operation.CannotRebuild;
import briefing.core.shared.operation.Rebuilding;
import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.LogMigration;
import briefing.graphql.shared.Quiet;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What happens before Spring starts on a database of the user's own: settings and database fit, or a sentence why not. */
public final class Production {
    private Production() {}

    /** The properties of the application that believes an issuer of the user's own. */
    public static Map<String, Object> prepare(Map<String, String> environment) {
        Quiet.untilSpringStarts();
        Settings settings = new Settings(environment);
        Map<String, Object> properties = settings.production();
        requireFit(settings);
        return properties;
    }

    /** The properties of a trial: all as in production, but for tokens that whoever asks on that machine gets. */
    public static Map<String, Object> prepareTrial(Map<String, String> environment) {
        Quiet.untilSpringStarts();
        Settings settings = new Settings(environment);
        Map<String, Object> properties = settings.common();
        properties.put("briefing.demo", true);
        properties.put("briefing.demo.folder", environment.getOrDefault("BRIEFING_DEMO_FOLDER", ".briefing"));
        requireFit(settings);
        return properties;
    }

    /**
     * Folds the views anew while the application serves, or drops those that nobody serves; prints its progress.
     *
     * @param words {@code --drop-old}, or none
     */
    public static void rebuild(Map<String, String> environment, List<String> words, PrintStream out) {
        Quiet.untilSpringStarts();
        if (!words.isEmpty() && !words.equals(List.of("--drop-old"))) {
            throw new CannotStart("The only option of rebuild is --drop-old.");
        }
        Settings settings = new Settings(environment);
        requireFit(settings);
        try (var context = ViewsOnly.start(settings.database())) {
            Rebuilding rebuilding = context.getBean(Rebuilding.class);
            if (words.isEmpty()) {
                rebuilding.rebuild(position -> out.println("Folded up to position " + position));
                out.println("The new views are served, and the old ones are dropped.");
            } else {
                out.println("Dropped: " + rebuilding.dropUnused());
            }
        } catch (CannotRebuild e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }

    private static void requireFit(Settings settings) {
        Login.application(settings).afterChecks(Check.OF_RUN, database -> {
            requireForm(database, LogMigration.newest());
            for (Check check : Check.OF_FORM) {
                check.require(database);
            }
            return settings;
        });
    }

    private static void requireForm(Connection database, int known) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select log.version()")) {
            row.next();
            int form = row.getInt(1);
            if (form < known) {
                throw new CannotStart("The log has form " + form + ", and this build needs " + known
                        + ": run ./briefing migrate with the owner's password first.");
            }
            if (form > known) {
                throw new CannotStart("The log has form " + form + ", and this build knows only " + known
                        + ": run the build that migrated it, or a newer one.");
            }
        }
    }
}
