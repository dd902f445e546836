package briefing.query.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Tells what passes from what does not: a database that is away, silent, busy or slow is to be asked again. */
public final class Passing {
    /** Connections, lacks of resources, rollbacks for others' sake, operators who end things. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    private static final String LOCKED = "55P03";

    private Passing() {}

    /** What to tell of a fault: {@code TRY_AGAIN} when it passes, else the fault itself. */
    public static RuntimeException told(RuntimeException fault) {
        return is(fault) ? new Failed(Failure.TRY_AGAIN, fault) : fault;
    }

    /** Whether a fault has no code yet, and passes. */
    static boolean is(RuntimeException fault) {
        return !(fault instanceof Failed) && passes(fault);
    }

    private static boolean passes(@Nullable Throwable fault) {
        return switch (fault) {
            case null -> false;
            case SQLException sql when sql.getSQLState() != null -> passes(sql.getSQLState());
            case SQLTransientException _,
                    SQLRecoverableException _,
                    TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    DataAccessResourceFailureException _ -> true;
            default -> passes(fault.getCause());
        };
    }

    private static boolean passes(String state) {
        return state.equals(LOCKED) || CLASSES.stream().anyMatch(state::startsWith);
    }
}
