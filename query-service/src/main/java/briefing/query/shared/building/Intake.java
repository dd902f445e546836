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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the next stretch of the log into one generation of the views: all new versions, the poisoned list and the
 * position reached in one transaction. Whoever holds the row of the position takes; a generation without that row is no
 * longer served.
 */
final class Intake {
    private final LogReader log;
    private final Projections projections;
    private final Tables tables;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ViewStore store;
    private final PoisonedList poisoned;
    private final Place place;
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
        this.place = new Place(jdbc, tables);
    }

    /** Where the views stand after a try, and whether there may be more to take. */
    record Turn(Place.At at, boolean more) {
        long position() {
            return at.position();
        }
    }

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
        Place.At at = place.tryLock();
        if (at == null) {
            return null;
        }
        long before = at.position();
        log.guard().requireEnd(before, at.leaf());
        List<LogRow> next = log.after(before, rows);
        if (next.isEmpty()) {
            if (!at.caughtUp()) {
                place.caughtUp();
            }
            return new Turn(at, false);
        }
        List<Poisoned> fallen = blame != null && blame.after() == before
                ? List.of(Poisoned.by(next.getFirst(), blame))
                : folded(before, next);
        poisoned.add(fallen);
        LogRow last = next.getLast();
        place.moveTo(last);
        tell(last.position(), !fallen.isEmpty());
        return new Turn(new Place.At(last.position(), last.leafHash(), at.caughtUp()), true);
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
        Place.At at = place.lock();
        return at == null ? null : at.position();
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
