package briefing.query.shared.building;

import briefing.core.shared.ids.AggregateId;
import briefing.query.shared.Projections;
import briefing.query.shared.Tables;
import briefing.query.shared.log.LogReader;
import briefing.query.shared.log.LogRow;
import briefing.query.shared.log.Poisoned;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the next stretch of the log into one generation of the views: all new versions, the poisoned list and the
 * position reached in one transaction. Whoever holds the row of the position takes; a generation without that row is no
 * longer served.
 */
final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final LogReader log;
    private final Projections projections;
    private final Tables tables;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ViewStore store;
    private final PoisonedList poisoned;
    private final int rowsMax;
    private int rows;

    Intake(
            LogReader log,
            Projections projections,
            Tables tables,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            int rowsMax) {
        this.log = log;
        this.projections = projections;
        this.tables = tables;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rowsMax = rowsMax;
        this.rows = rowsMax;
        this.store = new ViewStore(jdbc, tables, projections);
        this.poisoned = new PoisonedList(jdbc, tables);
    }

    /** Where the views stand after a try, and whether there may be more to take. */
    record Turn(long position, boolean more) {}

    /**
     * Takes what one transaction takes; null when another instance is at it, or the generation is no longer served.
     * After a failure one append is tried by itself, so that the views come as far as the one that is to blame.
     */
    @Nullable
    Turn step() {
        try {
            Turn turn = transaction.execute(_ -> taken(null));
            rows = Math.min(rows * 2, rowsMax);
            return turn;
        } catch (RuntimeException | Error e) {
            if (rows > 1) {
                rows = 1;
                return step();
            }
            if (e instanceof NotWritable blame) {
                return transaction.execute(_ -> taken(blame));
            }
            throw e;
        }
    }

    private @Nullable Turn taken(@Nullable NotWritable blame) {
        List<@Nullable Long> locked = jdbc.queryForList(
                "select position from " + tables.table("position") + " for update skip locked", Long.class);
        Long before = locked.isEmpty() ? null : locked.getFirst();
        if (before == null) {
            return null;
        }
        List<LogRow> next = log.after(before, rows);
        if (next.isEmpty()) {
            return new Turn(before, false);
        }
        List<Poisoned> fallen = blame != null && blame.after() == before
                ? List.of(Poisoned.by(next.getFirst(), blame))
                : folded(before, next);
        poisoned.add(fallen);
        fallen.forEach(some -> LOG.error(
                "{} waits on the list of dead letters from position {}, {}: {}",
                some.aggregateId(),
                some.firstPosition(),
                some.event(),
                some.cause()));
        long after = next.getLast().position();
        jdbc.update("update " + tables.table("position") + " set position = ?", after);
        tell(after, !fallen.isEmpty());
        return new Turn(after, true);
    }

    private List<Poisoned> folded(long before, List<LogRow> next) {
        Set<String> waiting =
                poisoned.among(next.stream().map(LogRow::aggregateId).collect(Collectors.toSet()));
        Batch batch = new Batch(projections, store.current(next), waiting);
        batch.fold(next);
        store.write(batch, before);
        return batch.poisoned();
    }

    private void tell(long position, boolean poisonedChanged) {
        jdbc.queryForList(
                "select pg_notify('briefing_views', ?)",
                Notice.of(tables, position, poisonedChanged).toString());
    }

    /** Waits for one's turn, and answers where the views stand; null when the generation is no longer served. */
    @Nullable
    Long lock() {
        List<@Nullable Long> locked =
                jdbc.queryForList("select position from " + tables.table("position") + " for update", Long.class);
        return locked.isEmpty() ? null : locked.getFirst();
    }

    /**
     * Folds again what waits of one aggregate; only while holding the lock.
     *
     * @return what still stands in the way
     */
    Optional<Poisoned> retry(Poisoned waiting, long position) {
        List<LogRow> all = log.of(Set.of(AggregateId.parse(waiting.aggregateId())), position).stream()
                .filter(row -> row.position() >= waiting.firstPosition())
                .toList();
        Batch batch = new Batch(projections, store.current(all), Set.of());
        batch.fold(all);
        store.write(batch, position);
        poisoned.remove(waiting.aggregateId());
        poisoned.add(batch.poisoned());
        tell(position, true);
        return batch.poisoned().stream().findFirst();
    }
}
