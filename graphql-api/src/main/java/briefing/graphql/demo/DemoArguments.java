package briefing.graphql.demo;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.CannotStart;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words after the command, checked; {@code --role} is STAFF and the port is PORT's or 8080 unless said. */
record DemoArguments(int port, boolean fresh, Role role, Path folder) {
    private static final int PORT_MAX = 65535;

    static DemoArguments of(List<String> words, Map<String, String> environment, String... known) {
        var values = new HashMap<String, String>();
        for (var word = words.iterator(); word.hasNext(); ) {
            String[] halves = word.next().split("=", 2);
            String name = halves[0];
            if (!Arrays.asList(known).contains(name)) {
                throw new CannotStart("Unknown option " + name + ": run ./briefing help to see what there is.");
            }
            if (name.equals("--fresh")) {
                values.put(name, "");
            } else if (halves.length == 2) {
                values.put(name, halves[1]);
            } else if (word.hasNext()) {
                values.put(name, word.next());
            } else {
                throw new CannotStart("The option " + name + " needs a value after it.");
            }
        }
        return new DemoArguments(
                port(values.getOrDefault("--port", environment.getOrDefault("PORT", "8080"))),
                values.containsKey("--fresh"),
                role(values.getOrDefault("--role", Role.STAFF.name())),
                Path.of(System.getProperty("briefing.demo.folder", ".briefing")));
    }

    static Role role(String name) {
        for (Role role : Role.values()) {
            if (role.name().equals(name.toUpperCase(Locale.ROOT))) {
                return role;
            }
        }
        throw new CannotStart("Unknown role " + name + ": it is reader, staff, editor or auditor.");
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= PORT_MAX) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart("A port is a number from 1 to 65535, not " + text + ".", e);
        }
        throw new CannotStart("A port is a number from 1 to 65535, not " + text + ".");
    }
}
