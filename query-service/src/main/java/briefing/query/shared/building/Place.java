package briefing.query.shared.building;

import briefing.query.shared.Tables;
import briefing.query.shared.log.LogRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Where one generation of the views stands in the log: the row by which instances take turns. */
final class Place {
    private static final RowMapper<At> ROW =
            (row, _) -> new At(row.getLong("position"), row.getBytes("leaf_hash"), row.getBoolean("caught_up"));

    private final JdbcTemplate jdbc;
    private final Tables tables;

    Place(JdbcTemplate jdbc, Tables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /**
     * What the row says.
     *
     * @param leaf of the event at that position; null before the first
     * @param caughtUp whether these views had all that the log held, once
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    record At(long position, byte @Nullable [] leaf, boolean caughtUp) {
        static final At BEGINNING = new At(0, null, false);
    }

    /** Null when the generation is no longer served. */
    @Nullable
    At read() {
        return row("");
    }

    /** Takes the turn; null when another instance has it as well. */
    @Nullable
    At tryLock() {
        return row(" for update skip locked");
    }

    /** Waits for the turn. */
    @Nullable
    At lock() {
        return row(" for update");
    }

    private @Nullable At row(String locking) {
        List<At> rows = jdbc.query("select position, leaf_hash, caught_up from " + table() + locking, ROW);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    void moveTo(LogRow last) {
        jdbc.update("update " + table() + " set position = ?, leaf_hash = ?", last.position(), last.leafHash());
    }

    void caughtUp() {
        jdbc.update("update " + table() + " set caught_up = true");
    }

    /** No follower goes on in a generation without this row. */
    void remove() {
        jdbc.update("delete from " + table());
    }

    private String table() {
        return tables.table("position");
    }
}
