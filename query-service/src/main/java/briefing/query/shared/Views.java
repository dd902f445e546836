package briefing.query.shared;

import briefing.core.json.Json;
import briefing.core.shared.Cursor;
import briefing.core.shared.Failed;
import briefing.core.shared.Failure;
import briefing.core.shared.Page;
import briefing.core.shared.PageRequest;
import briefing.core.shared.View;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.values.LogPosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every version of every view, read as of one position. */
public final class Views {
    private static final String SEEN = "from_position <= ? and to_position > ?";

    private final JdbcClient jdbc;
    private final Generation generation;
    private final Projections projections;

    Views(JdbcClient jdbc, Generation generation, Projections projections) {
        this.jdbc = jdbc;
        this.generation = generation;
        this.projections = projections;
    }

    /** These aggregates, in one select for each kind; what was not on record then is left out. */
    public Map<AggregateId, View> find(Set<? extends AggregateId> ids, LogPosition at) {
        Map<Projection<?, ?>, List<String>> byKind = ids.stream()
                .collect(Collectors.groupingBy(
                        projections::of,
                        LinkedHashMap::new,
                        Collectors.mapping(AggregateId::value, Collectors.toList())));
        Map<AggregateId, View> found = new HashMap<>();
        byKind.forEach((projection, some) -> {
            for (View view : find(projection, some, at)) {
                found.put(view.id(), view);
            }
        });
        return found;
    }

    private <V extends View> List<V> find(Projection<V, ?> projection, List<String> ids, LogPosition at) {
        return jdbc.sql("select doc from %s where id = any(?) and %s"
                        .formatted(generation.table(projection.table()), SEEN))
                .params(ids.toArray(String[]::new), at.position(), at.position())
                .query((row, _) -> Json.mapper().readValue(row.getString(1), projection.view()))
                .list();
    }

    /** One page of a list; the key and the id of the last item lead to the next page. */
    public <V extends View> Page<V> page(Class<V> view, List<Condition> conditions, PageRequest page, LogPosition at) {
        Projection<V, ?> projection = projections.of(view);
        List<Condition> all = new ArrayList<>(conditions);
        all.addFirst(Condition.of(SEEN, at.position(), at.position()));
        Long total = page.counted() ? count(projection, all) : null;
        String key = page.natural() ? "sort_key" : "created";
        Cursor after = page.after();
        if (after != null) {
            String sign = page.descending() ? "<" : ">";
            all.add(Condition.of("(%s, id) %s (?, ?)".formatted(key, sign), key(page, after), after.id()));
        }
        String direction = page.descending() ? " desc" : "";
        String sql = "select doc, %s as key, id from %s where %s order by key%s, id%s limit ?"
                .formatted(key, generation.table(projection.table()), where(all), direction, direction);
        List<Page.Item<V>> items = jdbc.sql(sql)
                .params(parameters(all))
                .param(page.size() + 1)
                .query((row, _) -> new Page.Item<>(
                        Json.mapper().readValue(row.getString("doc"), view),
                        new Cursor(at, row.getString("key"), row.getString("id"))))
                .list();
        boolean more = items.size() > page.size();
        return new Page<>(more ? items.subList(0, page.size()) : items, more, after != null, total);
    }

    /** What the list is sorted by, as its column has it; a cursor of another order does not fit. */
    private static Object key(PageRequest page, Cursor after) {
        try {
            return page.natural() ? after.key() : Long.valueOf(after.key());
        } catch (NumberFormatException e) {
            throw new Failed(Failure.CURSOR_MALFORMED, e);
        }
    }

    private long count(Projection<?, ?> projection, List<Condition> conditions) {
        return jdbc.sql("select count(*) from %s where %s"
                        .formatted(generation.table(projection.table()), where(conditions)))
                .params(parameters(conditions))
                .query(Long.class)
                .single();
    }

    /**
     * For each of several values, the first views that belong to it in their natural order, in one select; a value that
     * none belongs to is left out.
     *
     * @param belongs a condition on a view and {@code g.value}
     */
    public <V extends View> Map<String, List<V>> firstOfEach(
            Class<V> view, String belongs, Set<String> values, int sizeMax, LogPosition at) {
        Projection<V, ?> projection = projections.of(view);
        Map<String, List<V>> found = new HashMap<>();
        jdbc.sql("""
                        select g.value, v.doc
                        from unnest(?::text[]) g (value)
                        cross join lateral (select doc, sort_key, id from %s
                            where (%s) and listed and %s order by sort_key, id limit ?) v
                        order by g.value, v.sort_key, v.id
                        """.formatted(generation.table(projection.table()), belongs, SEEN))
                .params(values.toArray(String[]::new), at.position(), at.position(), sizeMax)
                .query(row -> {
                    found.computeIfAbsent(row.getString("value"), _ -> new ArrayList<>())
                            .add(Json.mapper().readValue(row.getString("doc"), view));
                });
        return found;
    }

    private static String where(List<Condition> conditions) {
        return conditions.stream().map(Condition::sql).collect(Collectors.joining(" and "));
    }

    private static List<Object> parameters(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.parameters().stream())
                .toList();
    }

    /** Holds for what has this as part of a name, in any of its languages and scripts. */
    public Condition named(String part, LogPosition at) {
        String pattern = "%" + FoldedName.of(part).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return Condition.of(
                "id in (select n.id from %s n where n.%s and n.to_position > ? and n.folded like ?)"
                        .formatted(generation.table("name"), "from_position <= ?"),
                at.position(),
                at.position(),
                pattern);
    }
}
