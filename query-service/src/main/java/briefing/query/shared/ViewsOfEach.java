package briefing.query.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the views that belong to each of several ids: one select for all of them, whatever there are of each. */
final class ViewsOfEach {
    private final JdbcClient jdbc;
    private final Tables tables;
    private final Projections projections;

    ViewsOfEach(JdbcClient jdbc, Tables tables, Projections projections) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.projections = projections;
    }

    /**
     * Several ids of one kind, and what belongs to each of them at a position.
     *
     * @param belongs a condition on a view and {@code g.value}, the id, or {@code g.same}, all ids that it stands for
     */
    record Groups(Set<String> values, String belongs, LogPosition at) {
        Condition seen() {
            return Condition.of(Views.SEEN, at.position(), at.position());
        }

        List<Object> parameters() {
            return List.of(at.position(), values.toArray(String[]::new));
        }
    }

    /** The same part of what belongs to each, in its natural order; an id that none belongs to is left out. */
    <V extends View> Map<String, List<Page.Item<V>>> read(Class<V> view, Groups groups, Slice<Cursor> slice, int rows) {
        Projection<V, ?> projection = projections.of(view);
        Keyset<Cursor> keyset = ViewPages.keyset(true, false);
        List<Condition> conditions = new ArrayList<>(keyset.between(slice));
        conditions.addFirst(groups.seen());
        String sql = """
                select g.value, v.doc, v.key, v.id
                from (%1$s) g
                cross join lateral (select doc, sort_key as key, id from %2$s
                    where (%3$s) and %4$s order by sort_key %5$s, id %5$s limit ?) v
                order by g.value, v.key %5$s, v.id %5$s
                """.formatted(
                        values(groups),
                        tables.table(projection.table()),
                        groups.belongs(),
                        Condition.all(conditions),
                        keyset.direction(slice));
        Map<String, List<Page.Item<V>>> found = new HashMap<>();
        jdbc.sql(sql)
                .params(groups.parameters())
                .params(Condition.parameters(conditions))
                .param(rows)
                .query(row -> {
                    found.computeIfAbsent(row.getString("value"), _ -> new ArrayList<>())
                            .add(ViewPages.item(row, projection, groups.at()));
                });
        return found;
    }

    /** How many belong to each. */
    Map<String, Long> count(Class<? extends View> view, Groups groups) {
        String sql = "select g.value, (select count(*) from %s where (%s) and %s) from (%s) g"
                .formatted(
                        tables.table(projections.of(view).table()),
                        groups.belongs(),
                        groups.seen().sql(),
                        values(groups));
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql(sql)
                .params(groups.seen().parameters())
                .params(groups.parameters())
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** All ids that each stands for. */
    Map<String, Set<String>> same(Groups groups) {
        Map<String, Set<String>> found = new HashMap<>();
        jdbc.sql(values(groups)).params(groups.parameters()).query(row -> {
            found.put(row.getString("value"), Set.of((String[])
                    row.getArray("same").getArray()));
        });
        return found;
    }

    private String values(Groups groups) {
        AggregateId one = AggregateId.parse(groups.values().iterator().next());
        return "select value, %s as same from unnest(?::text[]) u (value)"
                .formatted(Merges.same(tables.table(projections.of(one).table())));
    }
}
