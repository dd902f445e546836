package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the clients that teams use make of the API: the tests in {@code src/test/clients}, on the packaged demo. */
class ClientsIT {
    private static final Path SOURCES = Path.of("src", "test", "clients");
    private static final Path FOLDER = Path.of("target", "clients");
    private static final Path OPERATIONS = Path.of("src", "main", "resources", "graphiql", "operations");
    private static final int NODE_MIN = 20;
    private static final int PATIENCE_MINUTES = 5;

    @Test
    void every_client_is_served_as_it_comes() throws Exception {
        requireNode();
        prepare();
        PackagedDemo demo = PackagedDemo.shared();
        Map<String, String> environment = Map.of(
                "BRIEFING_TRUSTED", "true",
                "BRIEFING_URL", "http://localhost:" + demo.port(),
                "BRIEFING_READER", String.valueOf(demo.as("reader").token()),
                "BRIEFING_STAFF", String.valueOf(demo.as("staff").token()),
                "BRIEFING_OPERATIONS", OPERATIONS.toAbsolutePath().toString());

        assertThat(run(environment, "npm", "test")).as("status of npm test").isZero();
    }

    private static void requireNode() throws Exception {
        if (Stream.of("node", "npm").anyMatch(name -> Programs.onPath(name).isEmpty())) {
            throw missing("there is none on the PATH");
        }
        String tooOld = "process.exit(parseInt(process.versions.node) < " + NODE_MIN + " ? 1 : 0)";
        if (run(Map.of(), "node", "-e", tooOld) != 0) {
            throw missing("the one on the PATH is older");
        }
    }

    /** Copies the tests, and installs the packages unless those of the same lock file are there. */
    private static void prepare() throws Exception {
        Path lock = FOLDER.resolve("package-lock.json");
        Path installed = FOLDER.resolve("node_modules").resolve(".package-lock.json");
        boolean ready = Files.exists(installed)
                && Files.exists(lock)
                && Files.mismatch(lock, SOURCES.resolve("package-lock.json")) < 0;
        copy();
        if (!ready && run(Map.of(), "npm", "ci", "--prefer-offline", "--loglevel=error") != 0) {
            throw missing("its packages could not be fetched");
        }
    }

    private static void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = SOURCES.relativize(file);
                if (Stream.of("node_modules", "generated").noneMatch(relative::startsWith)) {
                    Path copy = FOLDER.resolve(relative);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Runs a program in the folder, shows what it prints, and returns its status. */
    private static int run(Map<String, String> environment, String... command) throws Exception {
        Files.createDirectories(FOLDER);
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command)).directory(FOLDER.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Thread printing =
                Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(System.out::println));
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        printing.join();
        return process.exitValue();
    }

    private static RuntimeException missing(String why) {
        return Programs.missing("This test needs Node " + NODE_MIN + " or newer, with npm: " + why);
    }
}
