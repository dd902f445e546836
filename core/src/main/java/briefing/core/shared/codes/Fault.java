package briefing.core.shared.codes;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A fault as logs and operators may see it: its kinds and places. Never its messages, since a driver, a parser and a
 * check quote in them what they were given, and that may be words of persons.
 */
public final class Fault {
    private static final String OURS = "briefing.";
    private static final int PLACES_MAX = 40;

    private Fault() {}

    /** One line: the kind of the innermost fault, and where in our own code it came up. */
    public static String brief(Throwable fault) {
        Throwable innermost = fault;
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (innermost.getCause() != null && seen.add(innermost)) {
            innermost = innermost.getCause();
        }
        return kind(innermost)
                + Arrays.stream(innermost.getStackTrace())
                        .filter(place -> place.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(place -> " at " + place)
                        .orElse("");
    }

    /** All kinds and places, line by line, as a stack trace has them. */
    public static String trace(Throwable fault) {
        StringBuilder lines = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable next = fault; next != null && seen.add(next); next = next.getCause()) {
            lines.append(lines.isEmpty() ? "" : "\nCaused by: ").append(kind(next));
            Arrays.stream(next.getStackTrace())
                    .limit(PLACES_MAX)
                    .forEach(place -> lines.append("\n\tat ").append(place));
        }
        return lines.toString();
    }

    private static String kind(Throwable fault) {
        String name = fault.getClass().getName();
        return switch (fault) {
            case SQLException sql -> name + " " + sql.getSQLState();
            case Failed failed -> name + " " + failed.failure();
            default -> name;
        };
    }
}
