package briefing.graphql.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Who may log in to the demo's server, and who still is. */
final class Logins {
    private static final int LAST_MAX_S = 60;
    private static final int POLL_MS = 50;
    private static final String OTHERS = """
            select count(*) from pg_stat_activity
            where backend_type = 'client backend' and pid <> pg_backend_pid()
            """;

    private Logins() {}

    /** Only the superuser is ever let in without a password ("trust"), and only until it has one. */
    static void superuserBy(String method, Path data) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"), """
                    host all %s 127.0.0.1/32 %s
                    host all all 127.0.0.1/32 scram-sha-256
                    """.formatted(DemoServer.SUPERUSER, method));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when nobody else is connected, or after a minute, or when the server cannot be asked any more. */
    static void awaitLast(DataSource server) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LAST_MAX_S);
        try (var connection = server.getConnection();
                var others = connection.prepareStatement(OTHERS)) {
            while (System.nanoTime() - deadline < 0) {
                try (var rows = others.executeQuery()) {
                    if (!rows.next() || rows.getInt(1) == 0) {
                        return;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MS);
            }
        } catch (SQLException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
