package briefing.query.shared.building;

import briefing.core.shared.operation.CannotRebuild;
import briefing.core.shared.operation.Rebuilding;
import briefing.query.shared.Projections;
import briefing.query.shared.Tables;
import briefing.query.shared.log.LogReader;
import briefing.query.shared.log.ReadLimits;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds the views anew by the loop that live views come from. The switch is one transaction: it takes the turn of the
 * served generation, so that both stand at one position, and removes the row by which turns are taken there.
 */
final class Rebuild implements Rebuilding {
    private static final Duration TAKEN_UP_WITHIN = Duration.ofMinutes(2);
    private static final Duration STATEMENTS_END_WITHIN = Duration.ofSeconds(2);

    private final DataSource source;
    private final LogReader log;
    private final Projections projections;
    private final Shape shape;
    private final Generations generations;
    private final Instances instances;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ReadLimits limits;

    Rebuild(
            DataSource source,
            LogReader log,
            Projections projections,
            Shape shape,
            Generations generations,
            Instances instances,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ReadLimits limits) {
        this.source = source;
        this.log = log;
        this.projections = projections;
        this.shape = shape;
        this.generations = generations;
        this.instances = instances;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.limits = limits;
    }

    @Override
    public boolean rebuild(LongConsumer progress) {
        try (Connection alone = source.getConnection()) {
            return holding(alone, () -> retire(fill(progress)));
        } catch (SQLException e) {
            throw new CannotRebuild("The database broke off: start the rebuild again.", e);
        }
    }

    private static boolean holding(Connection alone, BooleanSupplier work) throws SQLException {
        try (var statement = alone.createStatement()) {
            var locked = statement.executeQuery("select pg_try_advisory_lock(hashtext('briefing rebuild'))");
            locked.next();
            if (!locked.getBoolean(1)) {
                throw new CannotRebuild("Another rebuild is under way: wait for its end.");
            }
            try {
                return work.getAsBoolean();
            } finally {
                statement.execute("select pg_advisory_unlock(hashtext('briefing rebuild'))");
            }
        }
    }

    /** Answers which generation was served before. */
    private int fill(LongConsumer progress) {
        int before = generations.create();
        int next = generations.begin();
        try {
            Tables tables = shape.tables(next);
            Intake intake = new Intake(log, projections, tables, jdbc, transaction, limits.rowsMax());
            catchUp(intake, Long.MAX_VALUE, progress);
            projections.all().forEach(some -> jdbc.execute("analyze " + tables.table(some.table())));
            jdbc.execute("analyze " + tables.table("name"));
            transaction.executeWithoutResult(_ -> handOver(intake, shape.tables(before), next, progress));
        } catch (RuntimeException e) {
            generations.building(null);
            generations.drop(shape.schema(next));
            throw e;
        }
        return before;
    }

    private static void catchUp(Intake intake, long position, LongConsumer progress) {
        Intake.Turn turn = intake.step();
        while (turn != null && turn.more() && turn.position() < position) {
            progress.accept(turn.position());
            turn = intake.step();
        }
    }

    private void handOver(Intake intake, Tables served, int next, LongConsumer progress) {
        Place place = new Place(jdbc, served);
        catchUp(intake, Objects.requireNonNull(place.lock()).position(), progress);
        generations.serve(next);
        place.remove();
        jdbc.queryForList("select pg_notify('briefing_log', 'views')");
    }

    /** Drops what was served, once no instance says that it still does; a statement of theirs may yet run. */
    private boolean retire(int before) {
        long deadline = System.nanoTime() + TAKEN_UP_WITHIN.toNanos();
        while (instances.talking(before) > 0 && System.nanoTime() - deadline < 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        if (instances.serving(before) > 0) {
            return false;
        }
        LockSupport.parkNanos(STATEMENTS_END_WITHIN.toNanos());
        try {
            generations.drop(shape.schema(before));
            return true;
        } catch (PessimisticLockingFailureException busy) {
            return false;
        }
    }

    @Override
    public List<String> dropUnused() {
        List<String> unused = generations.unused();
        unused.forEach(generations::drop);
        return unused;
    }
}
