package briefing.graphql.operation;

import briefing.graphql.shared.CannotStart;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The log of a trial, told from those that people keep: a schema of that name stands beside it. */
final class TrialLog {
    private static final String IS_MARKED = "select exists (select from pg_namespace where nspname = 'briefing_trial')";
    private static final String LENGTH = "select position from log.log_head";
    private static final String MARK = """
            create schema briefing_trial;
            comment on schema briefing_trial is 'This log was begun by a trial of Briefing'
            """;

    private TrialLog() {}

    /** Marks an empty log, and refuses one that somebody began otherwise; answers whether it is empty. */
    static boolean begin(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            long length = number(statement, LENGTH);
            if (!truth(statement, IS_MARKED)) {
                if (length > 0) {
                    throw new CannotStart("The log has " + length + " events and was not begun by a trial, which lets"
                            + " anybody on this machine write: give the trial an empty database of its own.");
                }
                statement.execute(MARK);
            }
            return length == 0;
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static boolean truth(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
