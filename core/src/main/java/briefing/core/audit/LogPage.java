package briefing.core.audit;

import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import java.util.List;

/**
 * One part of the log.
 *
 * @param hasNext whether further rows follow, as far as the way in which it was read tells
 * @param hasPrevious whether others come before, as far as the way in which it was read tells
 */
public record LogPage(List<RecordedEvent> events, boolean hasNext, boolean hasPrevious) {
    public LogPage {
        events = List.copyOf(events);
    }

    /**
     * What a slice asks for.
     *
     * @param read one row more than the slice has, if there are so many; the last ones first when it goes backwards
     */
    public static LogPage of(List<RecordedEvent> read, Slice<LogPosition> slice) {
        boolean more = read.size() > slice.size();
        List<RecordedEvent> events = more ? read.subList(0, slice.size()) : read;
        return slice.backwards()
                ? new LogPage(events.reversed(), slice.before() != null, more)
                : new LogPage(events, more, slice.after() != null);
    }
}
