package briefing.query.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads parts of an ordered list by where its items stand, never by counting them off.
 *
 * @param columns what the list is sorted by, such as {@code (sort_key, id)}; no two items have the same
 * @param descending whether the list has the greatest first
 * @param values what an item that bounds a part has in these columns
 */
public record Keyset<C>(String columns, boolean descending, Function<C, List<Object>> values) {
    /** An ascending order by a column of numbers, which cursors have as their keys. */
    public static Keyset<Cursor> byNumber(String column) {
        return new Keyset<>(column, false, cursor -> List.of(number(cursor)));
    }

    /** The key of a cursor, as a number; a cursor of another order does not fit. */
    public static Long number(Cursor cursor) {
        try {
            return Long.valueOf(cursor.key());
        } catch (NumberFormatException e) {
            throw new Failed(Failure.CURSOR_MALFORMED, e);
        }
    }

    /** That an item stands between the bounds of a slice. */
    public List<Condition> between(Slice<C> slice) {
        List<Condition> conditions = new ArrayList<>();
        C after = slice.after();
        if (after != null) {
            conditions.add(beyond(descending ? "<" : ">", after));
        }
        C before = slice.before();
        if (before != null) {
            conditions.add(beyond(descending ? ">" : "<", before));
        }
        return conditions;
    }

    private Condition beyond(String sign, C bound) {
        List<Object> given = values.apply(bound);
        String places = String.join(", ", given.stream().map(_ -> "?").toList());
        return new Condition("%s %s (%s)".formatted(columns, sign, places), given);
    }

    /** In which direction each column is read: one that goes backwards begins with the last items. */
    public String direction(Slice<C> slice) {
        return descending == slice.backwards() ? "asc" : "desc";
    }
}
