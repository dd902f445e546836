package briefing.query.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.values.LogPosition;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which events rest on which sources, whatever they are about: noted as the log is taken into the views. */
public final class Citations {
    private final JdbcClient jdbc;
    private final Tables tables;
    private final LogReader log;

    Citations(JdbcClient jdbc, Tables tables, LogReader log) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.log = log;
    }

    /** That an event rests on a source. */
    record Citation(SourceId source, long position) {}

    /** The sources that an event rests on, each once. */
    static List<Citation> of(Recorded<?> event) {
        return event.event() instanceof Based based
                ? based.basis().quotes().stream()
                        .map(Evidence::source)
                        .distinct()
                        .map(source -> new Citation(source, event.position()))
                        .toList()
                : List.of();
    }

    /** In the transaction that takes the events into the views. */
    static void write(JdbcTemplate jdbc, Tables tables, List<Citation> citations) {
        jdbc.batchUpdate(
                "insert into %s (source, position) values (?, ?)".formatted(tables.table("citation")),
                citations.stream()
                        .map(citation -> new Object[] {citation.source().value(), citation.position()})
                        .toList());
    }

    /**
     * The events that rest on a source, in the log's order.
     *
     * @param after the cursor of the event before, whose key is its position; null for the first ones
     */
    public List<Recorded<Event>> of(SourceId source, @Nullable Cursor after, int sizeMax, LogPosition at) {
        Set<Long> positions = jdbc.sql("select position from %s where source = ? and position > ? and position <= ?"
                                .formatted(tables.table("citation"))
                        + " order by position limit ?")
                .params(source.value(), after == null ? 0L : position(after), at.position(), sizeMax)
                .query((row, _) -> row.getLong(1))
                .set();
        return log.at(positions).stream()
                .map(LogRow::event)
                .sorted(Comparator.comparingLong(Recorded::position))
                .toList();
    }

    private static long position(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key());
        } catch (NumberFormatException e) {
            throw new Failed(Failure.CURSOR_MALFORMED, e);
        }
    }
}
