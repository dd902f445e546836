package briefing.graphql.demo;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.LogMigration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** The database of the demo: made when missing, its roles given their passwords, its log migrated by its owner. */
record DemoDatabase(String url, Passwords passwords, String folder) {
    private static final String NAME = "briefing";
    private static final String MARK = "comment on database " + NAME + " is 'The demo of Briefing'";

    static DemoDatabase prepare(DemoServer server, DataFolder folder) throws IOException {
        var passwords = server.passwords();
        if (!exists(server.asSuperuser("postgres"))) {
            execute(server.asSuperuser("postgres"), "create database " + NAME);
        }
        execute(server.asSuperuser(NAME), MARK);
        execute(server.asSuperuser(NAME), roles(passwords));
        var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + NAME;
        migrate(url, passwords.owner());
        return new DemoDatabase(url, passwords, folder.path().toString());
    }

    /** For the application, which never learns the owner's password. */
    Map<String, Object> properties(int port) {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                "briefing_app",
                "spring.datasource.password",
                passwords.app(),
                "server.port",
                port,
                "server.address",
                "127.0.0.1",
                "briefing.demo",
                true,
                "briefing.demo.examples",
                true,
                "briefing.demo.folder",
                folder);
    }

    static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new CannotStart("The demo's database could not be made ready: " + e.getMessage() + ".", e);
        }
    }

    private static boolean exists(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new CannotStart("The demo's database could not be read: " + e.getMessage() + ".", e);
        }
    }

    private static void migrate(String url, String ownerPassword) {
        try {
            LogMigration.run(url, "briefing_owner", ownerPassword);
        } catch (FlywayException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CannotStart(
                    "The log in the data folder does not fit this version of Briefing (" + first
                            + "): go back to the version that made it, or start with --fresh.",
                    e);
        }
    }

    private static String roles(Passwords passwords) throws IOException {
        try (InputStream file = DemoDatabase.class.getResourceAsStream("/briefing/log/roles.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${ownerPassword}", passwords.owner())
                    .replace("${appPassword}", passwords.app())
                    .replace("${auditorPassword}", passwords.auditor());
        }
    }
}
