package briefing.graphql.demo;

import briefing.graphql.shared.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL on the demo's data folder: nothing acknowledged is lost, passwords on every login. */
final class DemoServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private static final Duration STARTUP_MAX = Duration.ofSeconds(90);
    private static final int LOOK_AT_LOG_MS = 200;

    private final DataFolder folder;
    private @Nullable EmbeddedPostgres running;
    private @Nullable Passwords passwords;
    private volatile boolean ending;

    DemoServer(DataFolder folder) {
        this.folder = folder;
    }

    /** Holds the monitor until the server is up, so that a close that comes meanwhile finds all of it. */
    synchronized void start() throws IOException {
        var known = Passwords.of(folder.path());
        Files.deleteIfExists(folder.serverLog());
        var server = awaitStart(settings(known));
        running = server;
        if (known.fresh()) {
            DemoDatabase.execute(
                    server.getDatabase(SUPERUSER, "postgres"),
                    "alter role " + SUPERUSER + " password '" + known.superuser() + "'");
            Logins.superuserBy("scram-sha-256", folder.postgres());
            DemoDatabase.execute(server.getDatabase(SUPERUSER, "postgres"), "select pg_reload_conf()");
            known.keepIn(folder.path());
        }
        passwords = known;
        folder.finished();
    }

    synchronized Passwords passwords() {
        if (passwords == null) {
            throw new IllegalStateException("not started");
        }
        return passwords;
    }

    synchronized int port() {
        return server().getPort();
    }

    synchronized DataSource asSuperuser(String database) {
        return server().getDatabase(SUPERUSER, database);
    }

    /** Hooks run side by side: the application goes on writing until its own is done, so the last connection leads. */
    @Override
    public void close() {
        ending = true;
        stop();
    }

    /** Whether a close was asked for, also while the start still runs. */
    boolean isEnding() {
        return ending;
    }

    private synchronized void stop() {
        try {
            if (running != null) {
                Logins.awaitLast(running.getPostgresDatabase());
                running.close();
                running = null;
            }
            ServerProcesses.stop(folder.postgres());
            folder.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres server() {
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running;
    }

    private EmbeddedPostgres.Builder settings(Passwords known) {
        System.setProperty("ot.epg.working-dir", folder.programs().toString());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setDataDirectoryCustomizer(
                        data -> Logins.superuserBy(known.fresh() ? "trust" : "scram-sha-256", data.toPath()))
                .setConnectConfig("password", known.superuser())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(STARTUP_MAX)
                .setOutputRedirector(Redirect.appendTo(folder.serverLog().toFile()));
    }

    /** The library would go on waiting for a server that gave up long ago; its log says so at once. */
    private EmbeddedPostgres awaitStart(EmbeddedPostgres.Builder settings) throws IOException {
        var start = new CompletableFuture<EmbeddedPostgres>();
        Thread.ofPlatform().daemon().name("demo-start").start(() -> {
            try {
                start.complete(settings.start());
            } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
                start.completeExceptionally(e);
            }
        });
        try {
            while (true) {
                try {
                    return start.get(LOOK_AT_LOG_MS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    ServerLog.of(folder).requireNoFailure(e);
                }
            }
        } catch (ExecutionException e) {
            throw ServerLog.of(folder).why(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }
}
