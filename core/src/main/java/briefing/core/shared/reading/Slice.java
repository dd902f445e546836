package briefing.core.shared.reading;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: so many items from one of its ends, or from one that is known.
 *
 * @param size from 1 to 100
 * @param backwards the last ones of those between the bounds, instead of the first ones; in the list's order all the same
 * @param after where the item before the part stands; null for the list's beginning
 * @param before where the item behind the part stands; null for the list's end
 * @param <C> what tells where an item stands
 */
public record Slice<C>(
        int size,
        boolean backwards,
        @Nullable C after,
        @Nullable C before) {
    private static final int USUAL = 20;

    public Slice {
        bounded(size);
    }

    /**
     * As lists are asked with {@code first} or {@code last}; 20 from the beginning when with neither.
     *
     * @throws Failed with {@code PAGE_AMBIGUOUS} when both are given, {@code PAGE_SIZE_OUT_OF_RANGE}
     */
    public static <C> Slice<C> of(
            @Nullable Integer first, @Nullable Integer last, @Nullable C after, @Nullable C before) {
        if (first != null && last != null) {
            throw new Failed(Failure.PAGE_AMBIGUOUS);
        }
        if (last != null) {
            return new Slice<>(last, true, after, before);
        }
        return new Slice<>(first == null ? USUAL : first, false, after, before);
    }

    /** The first ones of the whole list. */
    public static <C> Slice<C> first(int size) {
        return new Slice<>(size, false, null, null);
    }

    /** The first ones that follow an item. */
    public static <C> Slice<C> after(@Nullable C item, int size) {
        return new Slice<>(size, false, item, null);
    }

    /**
     * A page size, when it is one from 1 to 100.
     *
     * @throws Failed with {@code PAGE_SIZE_OUT_OF_RANGE} when it is not
     */
    public static int bounded(int size) {
        if (size < 1 || size > 100) {
            throw new Failed(Failure.PAGE_SIZE_OUT_OF_RANGE);
        }
        return size;
    }
}
