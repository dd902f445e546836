package briefing.query.shared.log;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.RecordedEvent;
import briefing.query.shared.Condition;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log by position. */
public final class LogReader {
    private final JdbcClient jdbc;
    private final LogGuard guard;
    private final String epoch;

    /** Asks the log its name, so the database must be there. */
    public LogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.guard = new LogGuard(jdbc);
        this.epoch =
                jdbc.sql("select epoch from log.log_head").query(String.class).single();
    }

    /** What sees to it that the log is still the one that was seen. */
    public LogGuard guard() {
        return guard;
    }

    /** Names this log: positions of another one mean nothing here. */
    public String epoch() {
        return epoch;
    }

    /**
     * The next rows after a position, whole appends only: rows of one append share their recorded time.
     *
     * @param rowsMax a longer append than this still comes whole; 1 gives one append
     */
    public List<LogRow> after(long position, int rowsMax) {
        if (rowsMax == 1) {
            return append(position);
        }
        List<LogRow> rows = read(position, rowsMax);
        if (rows.size() < rowsMax) {
            return rows;
        }
        Instant last = rows.getLast().recordedAt();
        List<LogRow> whole =
                rows.stream().filter(row -> !row.recordedAt().equals(last)).toList();
        return whole.isEmpty() ? append(position) : whole;
    }

    private List<LogRow> append(long position) {
        return jdbc.sql("select " + LogRow.COLUMNS + " from log.event_log where position > ? and recorded_at ="
                        + " (select recorded_at from log.event_log where position > ? order by position limit 1)"
                        + " order by position")
                .params(position, position)
                .query((row, _) -> LogRow.read(row))
                .list();
    }

    private List<LogRow> read(long position, int rowsMax) {
        return jdbc.sql("select " + LogRow.COLUMNS + " from log.event_log where position > ? order by position limit ?")
                .params(position, rowsMax)
                .query((row, _) -> LogRow.read(row))
                .list();
    }

    List<LogRow> at(Set<Long> positions) {
        return jdbc.sql("select " + LogRow.COLUMNS + " from log.event_log where position = any(?)")
                .param(positions.toArray(Long[]::new))
                .query((row, _) -> LogRow.read(row))
                .list();
    }

    /** The histories of aggregates up to a position, each in order. */
    public List<LogRow> of(Set<AggregateId> ids, long position) {
        return jdbc.sql("select " + LogRow.COLUMNS + " from log.event_log"
                        + " where aggregate_id = any(?) and position <= ? order by position")
                .params(ids.stream().map(AggregateId::value).toArray(String[]::new), position)
                .query((row, _) -> LogRow.read(row))
                .list();
    }

    /**
     * Rows for auditors: those that all conditions hold of.
     *
     * @param direction {@code asc} for the log's order, {@code desc} for its reverse
     */
    public List<RecordedEvent> find(List<Condition> conditions, String direction, int rowsMax) {
        return jdbc.sql("select %s from log.event_log where %s order by position %s limit ?"
                        .formatted(LogRow.COLUMNS, Condition.all(conditions), direction))
                .params(Condition.parameters(conditions))
                .param(rowsMax)
                .query((row, _) -> LogRow.read(row).recorded(epoch))
                .list();
    }

    /** The last position recorded before this instant, 0 for none; the log's clock counts whole microseconds. */
    public long positionBefore(Instant instant) {
        Instant micros = instant.truncatedTo(ChronoUnit.MICROS);
        return positionAt(micros.equals(instant) ? micros.minus(1, ChronoUnit.MICROS) : micros);
    }

    /**
     * The last position recorded at this instant or before, 0 for none; waits for an append that is under way. The log
     * counts microseconds, and the driver would round a finer instant up.
     */
    long positionAt(Instant instant) {
        return jdbc.sql("select log.position_at(?)")
                .param(OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** How long ago, by the database's clock, the next event after a position was recorded; 0 when there is none. */
    double secondsSince(long position) {
        return jdbc.sql("select coalesce((select extract(epoch from clock_timestamp() - recorded_at)"
                        + " from log.event_log where position > ? order by position limit 1), 0)")
                .param(position)
                .query(Double.class)
                .single();
    }

    /** Where the log ends now. */
    public long head() {
        return jdbc.sql("select position from log.log_head").query(Long.class).single();
    }
}
