package briefing.query.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.FindChanges;
import briefing.core.shared.reading.FindHistories;
import briefing.core.shared.reading.NodeKind;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.RecordChange;
import briefing.core.shared.values.LogPosition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from the log, page by page, what happened to some aggregates, and which of all have changed. */
final class LogAnswers implements Answers {
    private static final Keyset<Cursor> BY_VERSION = Keyset.byNumber("sequence_number");
    private static final Keyset<Cursor> BY_POSITION = Keyset.byNumber("position");

    private final JdbcClient jdbc;
    private final String epoch;

    LogAnswers(JdbcClient jdbc, String epoch) {
        this.jdbc = jdbc;
        this.epoch = epoch;
    }

    /** The same part of the history of each, in one select, which reads no row that is not shown but the next one. */
    @QueryHandler
    Map<AggregateId, Page<RecordedEvent>> answer(FindHistories query) {
        List<Condition> conditions = new ArrayList<>(BY_VERSION.between(query.slice()));
        conditions.addFirst(Condition.of("aggregate_id = g.id and sequence_number <= g.version"));
        String sql = """
                select e.* from unnest(?::text[], ?::bigint[]) g (id, version)
                cross join lateral (select %1$s from log.event_log
                    where %2$s order by sequence_number %3$s limit ?) e
                order by e.aggregate_id, e.sequence_number %3$s
                """.formatted(LogRow.COLUMNS, Condition.all(conditions), BY_VERSION.direction(query.slice()));
        List<AggregateId> ids = List.copyOf(query.versions().keySet());
        Map<AggregateId, List<Page.Item<RecordedEvent>>> found = new HashMap<>();
        jdbc.sql(sql)
                .params(
                        ids.stream().map(AggregateId::value).toArray(String[]::new),
                        ids.stream().map(query.versions()::get).toArray(Long[]::new))
                .params(Condition.parameters(conditions))
                .param(query.slice().size() + 1)
                .query(row -> {
                    LogRow event = LogRow.read(row);
                    found.computeIfAbsent(AggregateId.parse(event.aggregateId()), _ -> new ArrayList<>())
                            .add(event.item(event.recorded(epoch), event.sequenceNumber(), query.at()));
                });
        Map<AggregateId, Page<RecordedEvent>> pages = new HashMap<>();
        ids.forEach(id -> pages.put(id, Page.of(found.getOrDefault(id, List.of()), query.slice(), null)));
        return pages;
    }

    /**
     * Walks on from one position of the log, and leaves out a row when its aggregate's next one was there by then: one
     * look into an index for each row, so a page costs as much as the rows that it passes.
     */
    @QueryHandler
    Page<RecordChange> answer(FindChanges query) {
        List<Condition> conditions = new ArrayList<>(BY_POSITION.between(query.slice()));
        long at = query.at().position();
        conditions.add(Condition.of("position > ? and position <= ?", query.since().position(), at));
        if (!query.kinds().isEmpty()) {
            conditions.add(Condition.of("aggregate_type = any(?)", (Object)
                    query.kinds().stream().map(NodeKind::aggregateType).toArray(String[]::new)));
        }
        conditions.add(Condition.of(
                "coalesce((select n.position from log.event_log n where n.aggregate_id = e.aggregate_id"
                        + " and n.sequence_number = e.sequence_number + 1) > ?, true)",
                at));
        String sql = "select position, aggregate_id from log.event_log e where %s order by position %s limit ?"
                .formatted(Condition.all(conditions), BY_POSITION.direction(query.slice()));
        List<Page.Item<RecordChange>> read = jdbc.sql(sql)
                .params(Condition.parameters(conditions))
                .param(query.slice().size() + 1)
                .query((row, _) -> change(row, query.at()))
                .list();
        return Page.of(read, query.slice(), null);
    }

    private Page.Item<RecordChange> change(ResultSet row, LogPosition at) throws SQLException {
        long position = row.getLong("position");
        AggregateId id = AggregateId.parse(row.getString("aggregate_id"));
        return new Page.Item<>(
                new RecordChange(new LogPosition(epoch, position), id),
                new Cursor(at, Long.toString(position), id.value()));
    }
}
