package briefing.query.shared.log;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.NodeKind;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.FindChanges;
import briefing.core.shared.reading.FindHistories;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.RecordChange;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.Keyset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from the log, page by page, what happened to some aggregates, and which of all have changed. */
final class LogAnswers implements Answers {
    private static final Keyset<Cursor> BY_POSITION = Keyset.byNumber("position");

    private final JdbcClient jdbc;
    private final String epoch;

    LogAnswers(JdbcClient jdbc, String epoch) {
        this.jdbc = jdbc;
        this.epoch = epoch;
    }

    /**
     * The same part of the history of each, in one select. Nothing is ever missing between two versions, so a part is a
     * range of them: no row is read but those and the next one, however the database plans.
     */
    @QueryHandler
    Map<AggregateId, Page<RecordedEvent>> answer(FindHistories query) {
        List<AggregateId> ids = List.copyOf(query.versions().keySet());
        List<Versions> parts = ids.stream()
                .map(id -> Versions.of(
                        query.slice(), Objects.requireNonNull(query.versions().get(id))))
                .toList();
        String sql = """
                select %s from log.event_log
                join unnest(?::text[], ?::bigint[], ?::bigint[]) g (id, first, last)
                    on aggregate_id = g.id and sequence_number between g.first and g.last
                order by aggregate_id, sequence_number %s
                """.formatted(LogRow.COLUMNS, query.slice().backwards() ? "desc" : "asc");
        Map<AggregateId, List<Page.Item<RecordedEvent>>> found = new HashMap<>();
        jdbc.sql(sql)
                .param(ids.stream().map(AggregateId::value).toArray(String[]::new))
                .param(parts.stream().map(Versions::first).toArray(Long[]::new))
                .param(parts.stream().map(Versions::last).toArray(Long[]::new))
                .query(row -> {
                    LogRow event = LogRow.read(row);
                    found.computeIfAbsent(AggregateId.parse(event.aggregateId()), _ -> new ArrayList<>())
                            .add(event.item(event.recorded(epoch), event.sequenceNumber(), query.at()));
                });
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> Page.of(found.getOrDefault(id, List.of()), query.slice(), null)));
    }

    /** Versions of one aggregate, both included. */
    private record Versions(long first, long last) {
        /** Those that a slice asks for, and the next one. */
        static Versions of(Slice<Cursor> slice, long newest) {
            Cursor after = slice.after();
            Cursor before = slice.before();
            long first = after == null ? 0 : Keyset.number(after) + 1;
            long last = before == null ? newest : Math.min(newest, Keyset.number(before) - 1);
            return slice.backwards()
                    ? new Versions(Math.max(first, last - slice.size()), last)
                    : new Versions(first, Math.min(last, first + slice.size()));
        }
    }

    /**
     * Walks on from one position of the log, and leaves out a row when its aggregate's next one was there by then: one
     * look into an index for each row, so a page costs as much as the rows that it passes.
     */
    @QueryHandler
    Page<RecordChange> answer(FindChanges query) {
        List<Condition> conditions = new ArrayList<>(BY_POSITION.between(query.slice()));
        long at = query.at().position();
        conditions.add(
                Condition.of("position > ? and position <= ?", query.since().position(), at));
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
