package briefing.graphql.operation;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.LogMigration;
import java.sql.Connection;
import java.sql.SQLException;

/** The form of a log: how many steps its migrations took it. */
final class LogForm {
    private LogForm() {}

    /** The log has the very form that this build knows, or a sentence says which way to go. */
    static void requireKnown(Connection database) throws SQLException {
        int form = number(database, "select log.version()");
        int known = LogMigration.newest();
        if (form < known) {
            throw new CannotStart("The log has form " + form + ", and this build needs " + known
                    + ": run ./briefing migrate with the owner's password first.");
        }
        requireNotNewer(form);
    }

    /** A log of any form that this build can bring to its own; also an empty database. */
    static void requireNotNewer(Connection database) throws SQLException {
        if (number(database, "select count(*) from pg_proc where oid = to_regprocedure('log.version()')") > 0) {
            requireNotNewer(number(database, "select log.version()"));
        }
    }

    private static void requireNotNewer(int form) {
        int known = LogMigration.newest();
        if (form > known) {
            throw new CannotStart("The log has form " + form + ", and this build knows only " + known
                    + ": run the build that migrated it, or a newer one.");
        }
    }

    private static int number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
