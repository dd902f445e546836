package briefing.core.shared.reading;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list.
 *
 * @param hasNext whether more follow, as far as the way in which it was read tells
 * @param hasPrevious whether others come before, as far as the way in which it was read tells
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

    /**
     * What a slice asks for.
     *
     * @param read one item more than the slice has, if there are so many; the last ones first when it goes backwards
     */
    public static <V> Page<V> of(List<Item<V>> read, Slice<?> slice, @Nullable Long total) {
        boolean more = read.size() > slice.size();
        List<Item<V>> items = more ? read.subList(0, slice.size()) : read;
        return slice.backwards()
                ? new Page<>(items.reversed(), slice.before() != null, more, total)
                : new Page<>(items, more, slice.after() != null, total);
    }

    /** The same part of the list of what a function makes of each item. */
    public <W> Page<W> map(Function<V, W> made) {
        return new Page<>(
                items.stream()
                        .map(item -> new Item<>(made.apply(item.node()), item.cursor()))
                        .toList(),
                hasNext,
                hasPrevious,
                total);
    }
}
