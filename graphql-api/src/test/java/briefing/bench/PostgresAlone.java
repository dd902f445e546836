package briefing.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** The limit of a start: PostgreSQL and nothing else, on a data folder that is there. */
final class PostgresAlone implements Closeable {
    private final Path folder = Files.createTempDirectory("briefing-bench");

    PostgresAlone() throws IOException {
        run();
    }

    Sample start() throws IOException {
        return Sample.latency(new long[] {run()});
    }

    private long run() throws IOException {
        long began = System.nanoTime();
        try (var server = EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setOutputRedirector(Redirect.DISCARD)
                        .start();
                var _ = server.getPostgresDatabase().getConnection()) {
            return System.nanoTime() - began;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
