package briefing.query.shared;

import briefing.core.json.Json;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads lists of views page by page. */
final class ViewPages {
    private final JdbcClient jdbc;
    private final Tables tables;

    ViewPages(JdbcClient jdbc, Tables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** One page of a list; the key and the id of an item lead to the pages before and after it. */
    <V extends View> Page<V> page(
            Projection<V, ?> projection, List<Condition> conditions, PageRequest page, LogPosition at) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addFirst(Condition.of(Views.SEEN, at.position(), at.position()));
        Long total = page.counted() ? count(projection, all) : null;
        Keyset<Cursor> keyset = keyset(page.natural(), page.descending());
        all.addAll(keyset.between(page.slice()));
        String direction = keyset.direction(page.slice());
        String sql = "select doc, %s as key, id from %s where %s order by key %s, id %s limit ?"
                .formatted(
                        page.natural() ? "sort_key" : "created",
                        tables.table(projection.table()),
                        Condition.all(all),
                        direction,
                        direction);
        List<Page.Item<V>> read = jdbc.sql(sql)
                .params(Condition.parameters(all))
                .param(page.slice().size() + 1)
                .query((row, _) -> item(row, projection, at))
                .list();
        return Page.of(read, page.slice(), total);
    }

    static <V extends View> Page.Item<V> item(ResultSet row, Projection<V, ?> projection, LogPosition at)
            throws SQLException {
        return new Page.Item<>(
                Json.mapper().readValue(row.getString("doc"), projection.view()),
                new Cursor(at, row.getString("key"), row.getString("id")));
    }

    static Keyset<Cursor> keyset(boolean natural, boolean descending) {
        return natural
                ? new Keyset<>("(sort_key, id)", descending, cursor -> List.of(cursor.key(), cursor.id()))
                : new Keyset<>("(created, id)", descending, cursor -> List.of(Keyset.number(cursor), cursor.id()));
    }

    private long count(Projection<?, ?> projection, List<Condition> conditions) {
        return jdbc.sql("select count(*) from %s where %s"
                        .formatted(tables.table(projection.table()), Condition.all(conditions)))
                .params(Condition.parameters(conditions))
                .query(Long.class)
                .single();
    }
}
