package briefing.core.shared;

import briefing.core.json.EventRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL for the whole JVM, and a migrated database of its own for each test class that asks for a
 * {@link Database}; the server keeps nothing on disk and stops with the JVM.
 */
public final class Postgres implements ParameterResolver {
    /** The role that migrates, and its password in tests. */
    public static final String OWNER = "briefing_owner";

    /** The role the services run as, and its password in tests. */
    public static final String APP = "briefing_app";

    /** The role that only reads the log, and its password in tests. */
    public static final String AUDITOR = "briefing_auditor";

    private static final String SUPERUSER = "postgres";
    private static final String TEMPLATE = "briefing_template";
    private static final AtomicInteger MADE = new AtomicInteger();
    private static volatile boolean outlived;

    /** Makes a migrated database with an empty log; safe to call from any thread and without JUnit. */
    public static Database freshDatabase() {
        return Server.copyOfTemplate("briefing_test_" + MADE.incrementAndGet());
    }

    /** Lets somebody else stop the server at the end of the JVM, after all that is connected to it. */
    public static void stopBy(Consumer<Runnable> last) {
        outlived = true;
        last.accept(Server::stop);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Database resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(Namespace.create(Postgres.class));
        return Objects.requireNonNull(
                store.computeIfAbsent(context.getRequiredTestClass(), _ -> freshDatabase(), Database.class));
    }

    /** A database whose log is migrated, reachable as each of the roles; none of its data sources is a pool. */
    public record Database(String name, int port) {
        /** The JDBC address, without user and password. */
        public String url() {
            return "jdbc:postgresql://localhost:" + port + "/" + name;
        }

        /** Connections of the role the services run as. */
        public DataSource app() {
            return as(APP);
        }

        /** Connections of the role that migrates. */
        public DataSource owner() {
            return as(OWNER);
        }

        /** Connections of the role that only reads the log. */
        public DataSource auditor() {
            return as(AUDITOR);
        }

        /** Connections of the server's superuser. */
        public DataSource superuser() {
            return as(SUPERUSER);
        }

        /** The same, once a newer build has migrated it, which knows this event too. */
        public Database knowing(String event, int revision) {
            Server.execute(owner(), "insert into log.event_types values ('" + event + "', " + revision + ")");
            return this;
        }

        private PGSimpleDataSource as(String role) {
            var source = new PGSimpleDataSource();
            source.setUrl(url());
            source.setUser(role);
            source.setPassword(role);
            return source;
        }
    }

    /** Started by the first test that needs it. */
    private static final class Server {
        private static final EmbeddedPostgres STARTED = start();
        private static final Database MAINTENANCE = new Database("postgres", STARTED.getPort());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Server::end, "the end of PostgreSQL"));
            execute(MAINTENANCE.superuser(), "create database " + TEMPLATE);
            var template = new Database(TEMPLATE, STARTED.getPort());
            execute(template.superuser(), roles());
            Flyway.configure()
                    .dataSource(template.owner())
                    .schemas("log")
                    .locations("classpath:briefing/log")
                    .placeholders(Map.of("eventTypes", EventRegistry.line()))
                    .load()
                    .migrate();
        }

        /** At the end of the JVM, unless somebody else does. */
        private static void end() {
            if (!outlived) {
                stop();
            }
        }

        private static void stop() {
            try {
                STARTED.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static synchronized Database copyOfTemplate(String name) {
            execute(MAINTENANCE.superuser(), "create database " + name + " template " + TEMPLATE);
            var made = new Database(name, STARTED.getPort());
            execute(made.superuser(), roles());
            execute(made.owner(), "update log.log_head set made_in = log.place()");
            return made;
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setRegisterShutdownHook(false)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String roles() {
            try (InputStream file = Postgres.class.getResourceAsStream("/briefing/log/roles.sql")) {
                return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                        .replace("${ownerPassword}", OWNER)
                        .replace("${appPassword}", APP)
                        .replace("${auditorPassword}", AUDITOR);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void execute(DataSource as, String sql) {
            try (var connection = as.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
