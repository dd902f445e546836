package briefing.graphql.demo;

import briefing.graphql.shared.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What initdb and the server wrote in this start, read for the reason of a failure. */
record ServerLog(Path file, List<String> lines) {
    private static final List<String> REASONS = List.of("FATAL:", "PANIC:", "initdb: error:", "pg_ctl: ", "could not");

    static ServerLog of(DataFolder folder) throws IOException {
        Path file = folder.serverLog();
        if (!Files.exists(file)) {
            return new ServerLog(file, List.of());
        }
        return new ServerLog(
                file,
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
    }

    void requireNoFailure(Exception cause) {
        if (lines.stream().anyMatch(line -> line.contains("could not start server"))) {
            throw why(cause);
        }
    }

    CannotStart why(Exception cause) {
        if (mention("cannot be run as root")) {
            return new CannotStart(
                    "PostgreSQL refuses to run as root, and this system grants no user namespace to hide it in:"
                            + " start the demo as a normal user.",
                    cause);
        }
        if (mention("No space left on device") || mention("could not resize shared memory")) {
            return new CannotStart("PostgreSQL did not start since the disk is full: free some space first.", cause);
        }
        return new CannotStart("PostgreSQL did not start: " + reason(cause) + ". More is in " + file + ".", cause);
    }

    private boolean mention(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    private String reason(Exception cause) {
        for (String mark : REASONS) {
            for (String line : lines) {
                if (line.contains(mark) && !line.contains("database system is starting up")) {
                    return line.substring(line.indexOf(mark)).strip();
                }
            }
        }
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }
}
