package briefing.core.json;

import java.util.stream.Collectors;

/** The kinds of events of this build by name and revision, as a log has them registered. */
public final class EventRegistry {
    private EventRegistry() {}

    /** All of them in one line, as a migration takes them: {@code A 1,B 1}. */
    public static String line() {
        return EventTypes.ALL.stream()
                .map(type -> type.name() + " " + type.revision())
                .collect(Collectors.joining(","));
    }

    /** Whether this build can read it. */
    public static boolean knows(String name, int revision) {
        return EventTypes.ALL.stream().anyMatch(type -> type.name().equals(name) && type.revision() == revision);
    }
}
