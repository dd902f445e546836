package briefing.query.shared.building;

import briefing.query.shared.log.TestReadSide;
import java.util.ArrayList;
import java.util.List;

/** All rows of the views, to compare two ways of making them. */
final class Dump {
    private Dump() {}

    /** Every row of every table of the generation that is served, in an order of its own. */
    static List<String> of(TestReadSide side) {
        List<String> rows = new ArrayList<>();
        for (String table : side.texts(
                "select table_name::text from information_schema.tables where table_schema = '%s' order by 1")) {
            rows.add(table);
            rows.addAll(side.texts("select t::text from %s." + table + " t order by 1"));
        }
        return rows;
    }
}
