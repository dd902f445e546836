package briefing.query.shared.building;

import briefing.query.shared.Tables;
import briefing.query.shared.log.Poisoned;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The list of poisoned aggregates of a generation; it changes in the transactions that change the views. */
final class PoisonedList {
    private static final Logger LOG = LoggerFactory.getLogger(PoisonedList.class);

    private static final RowMapper<Poisoned> ROW = (row, _) -> new Poisoned(
            row.getString("aggregate_id"),
            row.getLong("first_position"),
            row.getString("event"),
            row.getString("cause"),
            row.getObject("unknown_revision", Integer.class));

    private final JdbcTemplate jdbc;
    private final Tables tables;

    PoisonedList(JdbcTemplate jdbc, Tables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    List<Poisoned> all() {
        return jdbc.query("select * from " + tables.table("poisoned") + " order by first_position", ROW);
    }

    /** Those of these aggregates that are on the list. */
    Set<String> among(Collection<String> aggregateIds) {
        return new HashSet<>(jdbc.queryForList(
                "select aggregate_id from " + tables.table("poisoned") + " where aggregate_id = any(?)",
                String.class,
                (Object) aggregateIds.toArray(String[]::new)));
    }

    void add(Collection<Poisoned> more) {
        more.forEach(this::add);
    }

    private void add(Poisoned some) {
        jdbc.update(
                "insert into " + tables.table("poisoned")
                        + " (aggregate_id, first_position, event, cause, unknown_revision) values (?, ?, ?, ?, ?)",
                some.aggregateId(),
                some.firstPosition(),
                some.event(),
                some.cause(),
                some.unknownRevision());
        LOG.error(
                "{} waits on the list of dead letters from position {}, {}: {}",
                some.aggregateId(),
                some.firstPosition(),
                some.event(),
                some.cause());
    }

    void remove(String aggregateId) {
        jdbc.update("delete from " + tables.table("poisoned") + " where aggregate_id = ?", aggregateId);
    }
}
