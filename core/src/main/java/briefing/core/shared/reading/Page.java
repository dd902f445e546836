package briefing.core.shared.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list.
 *
 * @param total how many the whole list has, when that was asked
 * @param <V> what is listed
 */
public record Page<V>(
        List<Item<V>> items,
        boolean hasNext,
        boolean hasPrevious,
        @Nullable Long total) {
    public Page {
        items = List.copyOf(items);
    }

    /** One listed thing and where it stands. */
    public record Item<V>(V node, Cursor cursor) {}
}
