package briefing.query.shared.log;

import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.Condition;
import briefing.query.shared.Keyset;
import briefing.query.shared.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which events rest on which sources, whatever they are about: noted as the log is taken into the views. */
public final class Citations {
    private static final Keyset<Cursor> KEYSET = Keyset.byNumber("position");

    private final JdbcClient jdbc;
    private final Tables tables;
    private final LogReader log;

    Citations(JdbcClient jdbc, Tables tables, LogReader log) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.log = log;
    }

    /** That an event rests on a source. */
    public record Citation(SourceId source, long position) {}

    /** The sources that an event rests on, each once. */
    public static List<Citation> of(Recorded<?> event) {
        return event.event() instanceof Based based
                ? based.basis().quotes().stream()
                        .map(Evidence::source)
                        .distinct()
                        .map(source -> new Citation(source, event.position()))
                        .toList()
                : List.of();
    }

    /** In the transaction that takes the events into the views. */
    public static void write(JdbcTemplate jdbc, Tables tables, List<Citation> citations) {
        jdbc.batchUpdate(
                "insert into %s (source, position) values (?, ?)".formatted(tables.table("citation")),
                citations.stream()
                        .map(citation -> new Object[] {citation.source().value(), citation.position()})
                        .toList());
    }

    /** A part of the events that rest on a source, in the log's order. */
    public Page<Recorded<Event>> of(SourceId source, Slice<Cursor> slice, LogPosition at) {
        List<Condition> conditions = new ArrayList<>(KEYSET.between(slice));
        conditions.addFirst(Condition.of("source = ? and position <= ?", source.value(), at.position()));
        List<Long> positions = jdbc.sql("select position from %s where %s order by position %s limit ?"
                        .formatted(tables.table("citation"), Condition.all(conditions), KEYSET.direction(slice)))
                .params(Condition.parameters(conditions))
                .param(slice.size() + 1)
                .query((row, _) -> row.getLong(1))
                .list();
        Map<Long, LogRow> rows =
                log.at(Set.copyOf(positions)).stream().collect(Collectors.toMap(LogRow::position, row -> row));
        return Page.of(
                positions.stream()
                        .map(position -> Objects.requireNonNull(rows.get(position)))
                        .map(row -> row.item(row.event(), row.position(), at))
                        .toList(),
                slice,
                null);
    }
}
