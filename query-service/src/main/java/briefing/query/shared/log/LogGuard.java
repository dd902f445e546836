package briefing.query.shared.log;

import briefing.core.shared.codes.Fault;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees to it that the log is still the one that was seen, and that its times are right. */
public final class LogGuard {
    private static final Logger LOG = LoggerFactory.getLogger(LogGuard.class);

    private final JdbcClient jdbc;

    LogGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sees to it that the log still holds what was seen of it.
     *
     * @param leaf of the event at that position; null when only the position is known
     * @throws LostEnd when it does not, or when somebody has found that before
     */
    public void requireEnd(long seen, byte @Nullable [] leaf) {
        Long lost = lost(seen, leaf);
        if (lost != null) {
            throw new LostEnd(lost, leaf);
        }
    }

    private @Nullable Long lost(long seen, byte @Nullable [] leaf) {
        return jdbc.sql("""
                        select case when h.seen_beyond is not null then h.seen_beyond
                            when ? > 0 and not exists (select from log.event_log e
                                where e.position = ? and (?::bytea is null or e.leaf_hash = ?)) then ? end as lost
                        from log.log_head h
                        """)
                .params(Arrays.asList(seen, seen, leaf, leaf, seen))
                .query((row, _) -> Optional.ofNullable(row.getObject("lost", Long.class)))
                .single()
                .orElse(null);
    }

    /** Tells the log what was seen of it, when it can be told: without that it takes nothing more, from nobody. */
    public void tell(LostEnd lost) {
        try {
            jdbc.sql("select 1 from log.seen(?, ?)")
                    .params(Arrays.asList(lost.seen(), lost.leaf()))
                    .query()
                    .listOfRows();
        } catch (DataAccessException e) {
            LOG.debug("The log could not be told: {}", Fault.brief(e));
        }
    }

    /** From where on the times of the log lie in the future, by the database's clock; null when they do not. */
    public @Nullable Ahead ahead() {
        return jdbc.sql("""
                        select h.recorded_at, coalesce((select e.position from log.event_log e
                            where e.recorded_at <= clock_timestamp() + interval '1 second'
                            order by e.recorded_at desc, e.position desc limit 1), 0) as after
                        from log.log_head h where h.recorded_at > clock_timestamp() + interval '1 second'
                        """)
                .query((row, _) -> new Ahead(
                        row.getLong("after"), row.getTimestamp("recorded_at").toInstant()))
                .optional()
                .orElse(null);
    }

    /** How far the newest time of the log lies in the future; 0 when it does not. */
    double secondsAhead() {
        return jdbc.sql("select greatest(0, extract(epoch from recorded_at - clock_timestamp())) from log.log_head")
                .query(Double.class)
                .single();
    }
}
