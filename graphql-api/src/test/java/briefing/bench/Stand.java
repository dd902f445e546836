package briefing.bench;

import briefing.core.shared.Postgres;
import briefing.core.shared.access.Role;
import briefing.core.shared.messages.Commands;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where a run takes place; what a row needs is started and filled when the first one asks for it. */
final class Stand implements Closeable {
    private static final int CONNECTIONS = 16;

    private final Scale scale;
    private final Progress progress;
    private final Server server;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private @Nullable DataSource limits;
    private @Nullable Written written;
    private @Nullable Served served;

    Stand(Scale scale, Progress progress) throws Exception {
        this.scale = scale;
        this.progress = progress;
        this.server = opened(new Server());
    }

    /** The write side alone, with meetings to change. */
    record Written(Application application, Postgres.Database database, Filling.Filled filled) {
        Staff staff() {
            return new Staff(application.bean(Commands.class));
        }
    }

    /** The whole application, with all that readers read. */
    record Served(Application application, Postgres.Database database, Filling.Filled filled, Issuer issuer) {
        Staff staff() {
            return new Staff(application.bean(Commands.class));
        }

        Http client(Role role) throws Exception {
            return new Http(application.port(), issuer.token(role));
        }
    }

    Scale scale() {
        return scale;
    }

    Progress progress() {
        return progress;
    }

    Server server() {
        return server;
    }

    /** Connections for limits, on a database of their own. */
    DataSource limits() throws Exception {
        if (limits == null) {
            limits = pool(server.plain("bench_limits"));
        }
        return limits;
    }

    /** As many connections as a usual pool has. */
    DataSource pool(Postgres.Database database) {
        var pool = opened(new HikariDataSource());
        pool.setDataSource(database.superuser());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    Written written() throws Exception {
        if (written == null) {
            progress.tell("The write side starts and is filled ...");
            var database = server.migrated("bench_written");
            var application = opened(Application.writeSide(database));
            var staff = new Staff(application.bean(Commands.class));
            written = new Written(application, database, new Filling(staff, scale.hot()).fill());
            server.execute(database.name(), "vacuum analyze");
        }
        return written;
    }

    Served served() throws Exception {
        if (served == null) {
            progress.tell("The application starts and is filled ...");
            var database = server.migrated("bench_served");
            var issuer = opened(new Issuer());
            var application = opened(Application.whole(database, issuer.keys()));
            var staff = new Staff(application.bean(Commands.class));
            served = new Served(application, database, new Filling(staff, scale.record()).fill(), issuer);
            progress.tell("The views catch up ...");
            new Views(served).awaitCaughtUp();
            server.execute(database.name(), "vacuum analyze");
        }
        return served;
    }

    /** Closes something at the end, before what was opened earlier. */
    <T extends Closeable> T opened(T one) {
        open.push(one);
        return one;
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
