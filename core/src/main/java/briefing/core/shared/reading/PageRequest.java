package briefing.core.shared.reading;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param size from 1 to 100
 * @param after the cursor of the item before the page; null for the first page
 * @param natural in the order that the list documents; otherwise in the order of recording
 * @param descending the other way round
 * @param counted whether to count the whole list as well
 */
public record PageRequest(int size, @Nullable Cursor after, boolean natural, boolean descending, boolean counted) {
    public PageRequest {
        bounded(size);
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
