package briefing.bench;

import java.util.List;
import java.util.stream.Stream;

/** All rows, in the order in which they run: what only reads comes before what makes the log grow. */
final class Rows {
    private Rows() {}

    static List<Row> all() {
        return Stream.of(ReadRows.all(), RebuildRow.all(), LiveRows.all(), CommandRows.all(), HttpRows.all(), StartRow.all())
                .flatMap(rows -> rows)
                .toList();
    }
}
