package briefing.query.shared;

import briefing.core.json.Json;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads lists of views page by page. */
final class ViewPages {
    private final JdbcClient jdbc;
    private final Tables tables;

    ViewPages(JdbcClient jdbc, Tables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** One page of a list; the key and the id of the last item lead to the next page. */
    <V extends View> Page<V> page(
            Projection<V, ?> projection, List<Condition> conditions, PageRequest page, LogPosition at) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addFirst(Condition.of(Views.SEEN, at.position(), at.position()));
        Long total = page.counted() ? count(projection, all) : null;
        String key = page.natural() ? "sort_key" : "created";
        Cursor after = page.after();
        if (after != null) {
            String sign = page.descending() ? "<" : ">";
            all.add(Condition.of("(%s, id) %s (?, ?)".formatted(key, sign), key(page, after), after.id()));
        }
        String direction = page.descending() ? " desc" : "";
        String sql = "select doc, %s as key, id from %s where %s order by key%s, id%s limit ?"
                .formatted(key, tables.table(projection.table()), where(all), direction, direction);
        List<Page.Item<V>> items = jdbc.sql(sql)
                .params(parameters(all))
                .param(page.size() + 1)
                .query((row, _) -> new Page.Item<>(
                        Json.mapper().readValue(row.getString("doc"), projection.view()),
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
                        .formatted(tables.table(projection.table()), where(conditions)))
                .params(parameters(conditions))
                .query(Long.class)
                .single();
    }

    private static String where(List<Condition> conditions) {
        return conditions.stream().map(Condition::sql).collect(Collectors.joining(" and "));
    }

    private static List<Object> parameters(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.parameters().stream())
                .toList();
    }
}
