package briefing.graphql.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Finds and stops the PostgreSQL processes of one data directory, and never any other process. */
final class ServerProcesses {
    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb");
    private static final int FAST_STOP_S = 30;
    private static final int POLL_MS = 20;

    private ServerProcesses() {}

    /** Returns when no server runs on the directory and none is thought to. */
    static void stop(Path data) throws IOException {
        for (ProcessHandle server : of(data)) {
            interrupt(server);
            if (!ended(server, data)) {
                server.destroyForcibly();
            }
        }
        forgetReusedPid(data);
    }

    /** Read from the command line and not from postmaster.pid, which may name a process that came later. */
    static List<ProcessHandle> of(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> serves(process.info(), data))
                .toList();
    }

    private static boolean serves(ProcessHandle.Info info, Path data) {
        List<String> arguments = List.of(info.arguments().orElse(new String[0]));
        String program = info.command().orElse("");
        return PROGRAMS.contains(program.substring(program.lastIndexOf('/') + 1))
                && Collections.indexOfSubList(arguments, List.of("-D", data.toString())) >= 0;
    }

    /** SIGINT is PostgreSQL's fast stop: it ends the sessions and writes all to disk. SIGTERM would wait for them. */
    private static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + server.pid())
                .redirectErrorStream(true)
                .start();
    }

    /** Asks for the command line each time: a dead process that its parent never reaps is "alive", but has none. */
    private static boolean ended(ProcessHandle server, Path data) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(FAST_STOP_S);
        try {
            while (serves(server.info(), data)) {
                if (System.nanoTime() - deadline > 0) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** PostgreSQL refuses to start while the process of a left-over postmaster.pid lives, whatever it may be now. */
    private static void forgetReusedPid(Path data) throws IOException {
        Path file = pidFile(data);
        if (Files.exists(file)) {
            String first = Files.readString(file).lines().findFirst().orElse("").strip();
            boolean number = first.matches("-?\\d{1,18}");
            if (number && ProcessHandle.of(Math.abs(Long.parseLong(first))).isPresent()) {
                Files.delete(file);
            }
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }
}
