package briefing.query.shared;

import briefing.core.shared.Failed;
import briefing.core.shared.Failure;
import briefing.core.shared.LiveLog;
import briefing.core.shared.RecordedEvent;
import briefing.core.shared.values.LogPosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Flow;

/** The newest appends that the views have taken in, read from the log once for all subscriptions of this instance. */
final class LiveEvents implements LiveLog {
    private static final int APPENDS_KEPT_MAX = 4_096;
    private static final int ROWS_READ_MAX = 1_000;

    private final LogReader log;
    private final Head head;
    private final Deque<List<RecordedEvent>> window = new ArrayDeque<>();
    private long start;
    private long end;

    LiveEvents(LogReader log, Head head) {
        this.log = log;
        this.head = head;
    }

    @Override
    public Flow.Publisher<List<RecordedEvent>> after(LogPosition position) {
        if (!position.epoch().equals(log.epoch())) {
            throw new Failed(Failure.POSITION_OF_ANOTHER_LOG);
        }
        return subscriber -> LiveSubscription.start(this, head, position.position(), subscriber);
    }

    /** The next appends after a position, in order, as far as the views are; none when there are none yet. */
    synchronized List<List<RecordedEvent>> next(long position) {
        extend();
        if (position >= end) {
            return List.of();
        }
        if (position < start) {
            return appends(position, end);
        }
        return window.stream().filter(append -> last(append) > position).toList();
    }

    private void extend() {
        long reached = head.position();
        if (reached - end > APPENDS_KEPT_MAX) {
            window.clear();
            start = reached;
            end = reached;
        }
        while (end < reached) {
            for (List<RecordedEvent> append : appends(end, reached)) {
                window.addLast(append);
                end = last(append);
            }
        }
        while (window.size() > APPENDS_KEPT_MAX) {
            start = last(window.removeFirst());
        }
    }

    private List<List<RecordedEvent>> appends(long from, long to) {
        List<List<RecordedEvent>> appends = new ArrayList<>();
        List<RecordedEvent> append = new ArrayList<>();
        for (LogRow row : log.after(from, ROWS_READ_MAX)) {
            if (row.position() > to) {
                break;
            }
            RecordedEvent event = row.recorded(log.epoch());
            if (!append.isEmpty() && !append.getFirst().recordedAt().equals(event.recordedAt())) {
                appends.add(List.copyOf(append));
                append.clear();
            }
            append.add(event);
        }
        if (!append.isEmpty()) {
            appends.add(List.copyOf(append));
        }
        return appends;
    }

    private static long last(List<RecordedEvent> append) {
        return append.getLast().position().position();
    }
}
