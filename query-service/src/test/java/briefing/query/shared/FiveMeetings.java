package briefing.query.shared;

import briefing.core.meetings.FindMeetings;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.Postgres;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Portfolio;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestReadSide;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Five meetings whose order by date is 5, 2, 4, 3, 1, and the lists of them. */
final class FiveMeetings implements AutoCloseable {
    static final FindMeetings.Filter ALL = new FindMeetings.Filter(null, null, null, null, null, null, null, null);

    private final TestLog log;
    private final TestReadSide side;
    private LogPosition head;

    FiveMeetings() {
        Postgres.Database database = Postgres.freshDatabase();
        log = new TestLog(database.app());
        log.append(Given.scheduled(1, "2027-05-05", Portfolio.FINANCE));
        log.append(Given.scheduled(2, "2027-01-01"));
        log.append(Given.scheduled(3, "2027-04"));
        log.append(Given.scheduled(4, "2027-01-01"));
        head = log.append(Given.scheduled(5, "../2027-03-01")).position();
        side = TestReadSide.on(database).until(head);
    }

    TestLog log() {
        return log;
    }

    TestReadSide side() {
        return side;
    }

    /** Reads at this position from now on. */
    void readAt(LogPosition position) {
        side.until(position);
        head = position;
    }

    LogPosition head() {
        return head;
    }

    /** Has another meeting recorded, and the first one moved before all others. */
    void arriveAndMove(int next) {
        log.append(Given.scheduled(next, "2027-01-02"));
        side.until(log.append(Given.rescheduled(1, "2026-01-01")).position());
    }

    /** A page, at the moment of the cursor that bounds it, or now. */
    Page<MeetingView> page(FindMeetings.Filter filter, PageRequest request) {
        @Nullable
        Cursor bound = request.slice().after() == null
                ? request.slice().before()
                : request.slice().after();
        return side.ask(new FindMeetings(filter, request, bound == null ? head : bound.at()));
    }

    static List<Integer> numbers(Page<MeetingView> page) {
        return page.items().stream()
                .map(item -> Integer.parseInt(item.node().title().substring("Meeting ".length())))
                .toList();
    }

    @Override
    public void close() {
        side.close();
    }
}
