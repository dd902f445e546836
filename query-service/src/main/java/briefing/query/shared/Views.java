package briefing.query.shared;

import briefing.core.json.Json;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every version of every view, read as of one position. */
public final class Views {
    /** Takes the position twice. */
    static final String SEEN = "from_position <= ? and to_position > ?";

    private final JdbcClient jdbc;
    private final Tables tables;
    private final Projections projections;
    private final ViewsById byId;
    private final ViewPages pages;

    Views(JdbcClient jdbc, Tables tables, Projections projections) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.projections = projections;
        this.byId = new ViewsById(jdbc, tables, projections);
        this.pages = new ViewPages(jdbc, tables);
    }

    /**
     * These aggregates, in one select for each kind; what was not on record then is left out, and instead of what was
     * merged into another by then, the one that stays is found.
     */
    public Map<AggregateId, View> find(Set<? extends AggregateId> ids, LogPosition at) {
        return byId.find(ids, at);
    }

    /** One page of a list; the key and the id of the last item lead to the next page. */
    public <V extends View> Page<V> page(Class<V> view, List<Condition> conditions, PageRequest page, LogPosition at) {
        return pages.page(projections.of(view), conditions, page, at);
    }

    /**
     * For each of several ids of one kind, the first views that belong to it in their natural order, in one select; an id
     * that none belongs to is left out.
     *
     * @param belongs a condition on a view and {@code g.value}, the id, or {@code g.same}, all ids that it stands for
     */
    public <V extends View> Map<String, List<V>> firstOfEach(
            Class<V> view, String belongs, Set<String> values, int sizeMax, LogPosition at) {
        return ofEach(view, "listed and (" + belongs + ")", values, sizeMax, at);
    }

    /** The same without a bound, as long as none has more than so many. */
    public <V extends View> Map<String, List<V>> allOfEach(
            Class<V> view, String belongs, Set<String> values, int sizeMax, LogPosition at) {
        Map<String, List<V>> found = firstOfEach(view, belongs, values, sizeMax + 1, at);
        if (found.values().stream().anyMatch(some -> some.size() > sizeMax)) {
            throw new Failed(Failure.LIMIT_EXCEEDED);
        }
        return found;
    }

    /** What was merged into each of several views, but not through another one; each as it is by itself. */
    public <V extends View> Map<String, List<V>> mergedInto(Class<V> view, Set<String> ids, LogPosition at) {
        return ofEach(view, "merged_into = g.value", ids, Integer.MAX_VALUE, at);
    }

    private <V extends View> Map<String, List<V>> ofEach(
            Class<V> view, String belongs, Set<String> values, int sizeMax, LogPosition at) {
        Map<String, List<V>> found = new HashMap<>();
        if (values.isEmpty()) {
            return found;
        }
        String sql =
                """
                select g.value, v.doc
                from (select value, %s as same from unnest(?::text[]) u (value)) g
                cross join lateral (select doc, sort_key, id from %s
                    where %s and %s order by sort_key, id limit ?) v
                order by g.value, v.sort_key, v.id
                """.formatted(same(values), tables.table(projections.of(view).table()), belongs, SEEN);
        jdbc.sql(sql)
                .param(at.position())
                .param(values.toArray(String[]::new))
                .params(at.position(), at.position(), sizeMax)
                .query(row -> {
                    found.computeIfAbsent(row.getString("value"), _ -> new ArrayList<>())
                            .add(Json.mapper().readValue(row.getString("doc"), view));
                });
        return found;
    }

    /** All ids that each of several ids of one kind stands for. */
    public Map<String, Set<String>> same(Set<String> ids, LogPosition at) {
        Map<String, Set<String>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select value, %s as same from unnest(?::text[]) u (value)".formatted(same(ids)))
                    .params(at.position(), ids.toArray(String[]::new))
                    .query(row -> {
                        found.put(row.getString("value"), Set.of((String[])
                                row.getArray("same").getArray()));
                    });
        }
        return found;
    }

    private String same(Set<String> ids) {
        AggregateId one = AggregateId.parse(ids.iterator().next());
        return Merges.same(tables.table(projections.of(one).table()));
    }

    /**
     * Adds a condition on an id, when the filter gives one: it holds for what refers to any of the ids that it stands for.
     * They are found first, since the database plans better for ids that it knows.
     *
     * @param sql a condition with one {@code ?} for the array of those ids
     */
    public void addSame(List<Condition> conditions, String sql, @Nullable AggregateId id, LogPosition at) {
        if (id != null) {
            same(Set.of(id.value()), at)
                    .values()
                    .forEach(ids -> conditions.add(Condition.of(sql, (Object) ids.toArray(String[]::new))));
        }
    }

    /** Holds for what has this as part of a name, in any of its languages and scripts. */
    public Condition named(Class<? extends View> view, String part, LogPosition at) {
        return Merges.named(tables.table(projections.of(view).table()), tables.table("name"), part, at);
    }
}
