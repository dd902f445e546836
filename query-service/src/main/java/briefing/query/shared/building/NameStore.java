package briefing.query.shared.building;

import briefing.core.shared.reading.View;
import briefing.query.shared.FoldedName;
import briefing.query.shared.Projection;
import briefing.query.shared.Tables;
import briefing.query.shared.building.Batch.Version;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what the views of a batch are called, folded for search. */
final class NameStore {
    private final JdbcTemplate jdbc;
    private final Tables tables;

    NameStore(JdbcTemplate jdbc, Tables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    <V extends View> void insert(Projection<V, ?> projection, List<Version> versions) {
        List<Object[]> plain = new ArrayList<>();
        List<Object[]> texts = new ArrayList<>();
        for (Version version : versions) {
            Projection.Names names = projection.names().apply(projection.view().cast(version.view));
            String id = version.view.id().value();
            names.plain().forEach(name -> plain.add(new Object[] {id, version.from, version.to, FoldedName.of(name)}));
            names.texts().forEach(name -> texts.add(new Object[] {id, version.from, version.to, name.id()}));
        }
        String name = tables.table("name");
        jdbc.batchUpdate(
                "insert into " + name + " (id, from_position, to_position, folded) values (?, ?, ?, ?)", plain);
        jdbc.batchUpdate(
                "insert into " + name + " (id, from_position, to_position, text_id, folded)"
                        + " select ?, ?, ?, id, lower(normalize(content, NFKC)) from log.texts where id = ?",
                texts);
    }
}
