package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class KilledDemoTest {
    @Test
    void a_killed_demo_leaves_its_data_and_nothing_that_blocks_the_next_start(@TempDir Path temporary)
            throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("with a space"));
        Path data = folder.toRealPath().resolve("postgres");
        try (var killed = new Running(folder)) {
            killed.sql("create schema kept_by_a_kill");
            killed.process.destroyForcibly().waitFor();
        }
        List<ProcessHandle> orphans = ServerProcesses.of(data);

        try (var next = new Running(folder)) {
            next.sql("create table kept_by_a_kill.row (id int)");
            List<ProcessHandle> running = ServerProcesses.of(data);
            next.process.destroy();
            next.process.waitFor();

            assertThat(orphans).hasSize(1);
            assertThat(running).hasSize(1).doesNotContainAnyElementsOf(orphans);
            assertThat(ServerProcesses.of(data)).isEmpty();
            assertThat(data.resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void one_killed_while_it_made_its_database_begins_anew(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "");
        Files.writeString(folder.resolve("unfinished"), "");

        try (var demo = new Running(folder)) {
            demo.sql("create schema whole");

            assertThat(folder.resolve("unfinished")).doesNotExist();
        }
    }

    /** A demo in a JVM of its own, up when the constructor returns. */
    private static final class Running implements AutoCloseable {
        private final Process process;
        private final String url;
        private final String password;

        Running(Path folder) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Dbriefing.demo.folder=" + folder,
                            "-cp",
                            System.getProperty("java.class.path"),
                            DemoToKill.class.getName(),
                            "--port",
                            "0")
                    .redirectErrorStream(true)
                    .start();
            String[] said = firstLine(process.inputReader()).split(" ", 2);
            assertThat(said[0]).startsWith("jdbc:");
            url = said[0];
            password = said[1];
        }

        void sql(String statement) throws SQLException {
            try (var connection = DriverManager.getConnection(url, "briefing_app", password)) {
                connection.createStatement().execute(statement);
            }
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }

        private static String firstLine(BufferedReader output) throws IOException {
            String line = output.readLine();
            while (line != null && line.startsWith("WARNING")) {
                line = output.readLine();
            }
            return String.valueOf(line);
        }
    }
}
