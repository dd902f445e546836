package briefing.bench;

import briefing.core.shared.Postgres;
import briefing.graphql.operation.LogOwner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A PostgreSQL that keeps what it acknowledged, with a database for each part of a run. */
final class Server implements Closeable {
    private static final List<String> MUST_BE_ON = List.of("fsync", "full_page_writes", "synchronous_commit");

    private final EmbeddedPostgres running;

    Server() throws IOException, SQLException {
        running = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setOutputRedirector(Redirect.DISCARD)
                .start();
        try (Connection connection = running.getPostgresDatabase().getConnection()) {
            requireDurable(connection);
        }
    }

    /** Asks the server itself, since a figure of one that may lose what it acknowledged says nothing. */
    static void requireDurable(Connection connection) throws SQLException {
        for (String setting : MUST_BE_ON) {
            if (!shown(connection, setting).equals("on")) {
                throw new IllegalStateException("The server runs with " + setting + " = "
                        + shown(connection, setting) + ", and nothing is measured on one that may lose data.");
            }
        }
    }

    /** How PostgreSQL calls itself. */
    String version() throws SQLException {
        try (Connection connection = running.getPostgresDatabase().getConnection()) {
            return shown(connection, "server_version");
        }
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var shown = statement.executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        }
    }

    /** An empty database of its own, for limits. */
    Postgres.Database plain(String name) throws SQLException {
        execute("postgres", "create database " + name);
        return new Postgres.Database(name, running.getPort());
    }

    /** A database with an empty log, made as operators make it. */
    Postgres.Database migrated(String name) throws IOException, SQLException {
        Postgres.Database made = plain(name);
        execute(name, roles());
        LogOwner.migrate(Map.of(
                "BRIEFING_DATABASE_URL", made.url(),
                "BRIEFING_DATABASE_PASSWORD", Postgres.APP,
                "BRIEFING_OWNER_PASSWORD", Postgres.OWNER));
        return made;
    }

    /** Runs SQL as the server's superuser. */
    void execute(String database, String sql) throws SQLException {
        try (Connection connection =
                        running.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String roles() throws IOException {
        try (InputStream file = Server.class.getResourceAsStream("/briefing/log/roles.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${ownerPassword}", Postgres.OWNER)
                    .replace("${appPassword}", Postgres.APP)
                    .replace("${auditorPassword}", Postgres.AUDITOR);
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
