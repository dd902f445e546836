package briefing.command.shared.log;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What an SQLException says about the rows that were sent. */
enum Fault {
    /** Nobody knows whether they were stored: the connection broke or the driver gave up. */
    BROKEN,
    /** Not stored: something in one of the appends is wrong. */
    DATA,
    /** Not stored: locks, a cancelled statement, a lack of resources. */
    PASSING,
    /** Not stored: the log lost its end, and takes nothing until its owner restored it. */
    REWOUND,
    /** Not stored: the database refuses them for a reason of its own, such as a missing right. */
    REFUSED;

    static Fault of(SQLException e) {
        @Nullable String state = e.getSQLState();
        if (state == null || state.length() != 5) {
            return BROKEN;
        }
        return switch (state) {
            case "55P03", "57014" -> PASSING;
            case "BR001" -> REWOUND;
            default -> ofClass(state.substring(0, 2));
        };
    }

    /** Classes 60 and 99 are the driver's own. */
    private static Fault ofClass(String sqlStateClass) {
        return switch (sqlStateClass) {
            case "08", "57", "60", "99" -> BROKEN;
            case "22", "23", "54" -> DATA;
            case "40", "53" -> PASSING;
            default -> REFUSED;
        };
    }
}
