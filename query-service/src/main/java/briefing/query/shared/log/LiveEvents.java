package briefing.query.shared.log;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.LiveLog;
import briefing.core.shared.values.LogPosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Flow;
import org.springframework.dao.DataAccessException;

/** The newest appends that the views have taken in, read from the log once for all subscriptions of this instance. */
final class LiveEvents implements LiveLog {
    private static final int ROWS_READ_MAX = 1_000;
    private static final int APPENDS_GIVEN_MAX = 100;

    private final LogReader log;
    private final Head head;
    private final int appendsKeptMax;
    private final Deque<List<RecordedEvent>> window = new ArrayDeque<>();
    private long start;
    private long end;

    LiveEvents(LogReader log, Head head, int appendsKeptMax) {
        this.log = log;
        this.head = head;
        this.appendsKeptMax = appendsKeptMax;
    }

    @Override
    public Flow.Publisher<List<RecordedEvent>> after(LogPosition position) {
        if (!position.epoch().equals(log.epoch())) {
            throw new Failed(Failure.POSITION_OF_ANOTHER_LOG);
        }
        return subscriber -> LiveSubscription.start(this, head, position.position(), subscriber);
    }

    /**
     * Some next appends after a position, in order, as far as the views are; none when there are none yet. Of an append
     * that the position is within, only the rest.
     */
    List<List<RecordedEvent>> next(long position) {
        if (head.log().lost() != null) {
            throw new Failed(Failure.LOG_REWOUND);
        }
        try {
            return read(position);
        } catch (DataAccessException away) {
            throw new Failed(Failure.TRY_AGAIN, away);
        }
    }

    private List<List<RecordedEvent>> read(long position) {
        long kept;
        synchronized (this) {
            extend();
            if (position >= end) {
                return List.of();
            }
            if (position >= start) {
                return window.stream()
                        .filter(append -> last(append) > position)
                        .limit(APPENDS_GIVEN_MAX)
                        .map(append -> after(position, append))
                        .toList();
            }
            kept = end;
        }
        return appends(position, kept, APPENDS_GIVEN_MAX);
    }

    private static List<RecordedEvent> after(long position, List<RecordedEvent> append) {
        return append.getFirst().position().position() > position
                ? append
                : append.stream()
                        .filter(event -> event.position().position() > position)
                        .toList();
    }

    private void extend() {
        long reached = head.position();
        if (reached - end > appendsKeptMax) {
            window.clear();
            start = reached;
            end = reached;
        }
        while (end < reached) {
            List<List<RecordedEvent>> next = appends(end, reached, ROWS_READ_MAX);
            if (next.isEmpty()) {
                throw new Failed(Failure.LOG_REWOUND);
            }
            next.forEach(window::addLast);
            end = last(next.getLast());
        }
        while (window.size() > appendsKeptMax) {
            start = last(window.removeFirst());
        }
    }

    private List<List<RecordedEvent>> appends(long from, long to, int rowsMax) {
        List<List<RecordedEvent>> appends = new ArrayList<>();
        List<RecordedEvent> append = new ArrayList<>();
        for (LogRow row : log.after(from, rowsMax)) {
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
