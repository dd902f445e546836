package briefing.query.shared.log;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Postgres;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.NodeKind;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.FindChanges;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.RecordChange;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a client missed that had read up to a position. */
class ChangesTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());
    private TestReadSide side;
    private LogPosition begin;
    private LogPosition middle;
    private LogPosition end;

    @BeforeEach
    void things_that_change_in_turns() {
        begin = log.append(Given.scheduled(1, "2027-05-05")).position();
        log.append(Given.scheduled(2, "2027-05-05"));
        log.append(Given.registered(1, "Council"));
        middle = log.append(Given.rescheduled(2, "2027-05-06")).position();
        log.append(Given.rescheduled(1, "2027-05-06"), Given.rescheduled(1, "2027-05-07"));
        log.append(Given.scheduled(3, "2027-05-05"));
        end = log.append(Given.rescheduled(2, "2027-05-07")).position();
        side = TestReadSide.on(database).until(end);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void each_thing_comes_once_in_the_order_of_its_last_change() {
        Page<RecordChange> changes = changes(begin, Set.of(), Slice.first(20), end);

        assertThat(ids(changes))
                .containsExactly(Given.organisation(1), Given.meeting(1), Given.meeting(3), Given.meeting(2));
        assertThat(changes.items().getLast().node().position()).isEqualTo(end);
        assertThat(changes.hasNext()).isFalse();
    }

    @Test
    void what_was_recorded_later_counts_for_nothing_at_an_earlier_moment() {
        assertThat(ids(changes(begin, Set.of(), Slice.first(20), middle)))
                .containsExactly(Given.organisation(1), Given.meeting(2));
        assertThat(ids(changes(end, Set.of(), Slice.first(20), end))).isEmpty();
        assertThat(ids(changes(end, Set.of(), Slice.first(20), middle))).isEmpty();
    }

    @Test
    void only_things_of_the_kinds_asked_for_come() {
        assertThat(ids(changes(begin, Set.of(NodeKind.ORGANISATION), Slice.first(20), end)))
                .containsExactly(Given.organisation(1));
        assertThat(ids(changes(begin, Set.of(NodeKind.MEETING, NodeKind.ORGANISATION), Slice.first(20), end)))
                .hasSize(4);
        assertThat(ids(changes(begin, Set.of(NodeKind.PERSON), Slice.first(20), end)))
                .isEmpty();
    }

    @Test
    void pages_from_both_ends_add_up_to_all_changes() {
        List<AggregateId> whole = ids(changes(begin, Set.of(), Slice.first(20), end));
        for (int size = 1; size <= 5; size++) {
            assertThat(walked(size)).isEqualTo(whole);
            assertThat(walkedBack(size)).isEqualTo(whole);
        }
    }

    @Test
    void a_page_reads_no_more_than_the_rows_that_it_passes() {
        for (int i = 0; i < 300; i++) {
            end = log.append(Given.scheduled(1_000 + i, "2027-05-05")).position();
        }
        side.until(end);
        JdbcClient.create(database.owner()).sql("analyze log.event_log").update();

        assertThat(side.rowsRead(() -> changes(begin, Set.of(), Slice.first(5), end)))
                .isLessThan(100);
    }

    private List<AggregateId> walked(int size) {
        List<AggregateId> ids = new ArrayList<>();
        Cursor after = null;
        Page<RecordChange> page;
        do {
            page = changes(begin, Set.of(), Slice.after(after, size), end);
            ids.addAll(ids(page));
            after = page.items().getLast().cursor();
        } while (page.hasNext());
        return ids;
    }

    private List<AggregateId> walkedBack(int size) {
        List<AggregateId> ids = new ArrayList<>();
        Cursor before = null;
        Page<RecordChange> page;
        do {
            page = changes(begin, Set.of(), new Slice<>(size, true, null, before), end);
            ids.addAll(0, ids(page));
            before = page.items().getFirst().cursor();
        } while (page.hasPrevious());
        return ids;
    }

    private Page<RecordChange> changes(LogPosition since, Set<NodeKind> kinds, Slice<Cursor> slice, LogPosition at) {
        return side.ask(new FindChanges(since, kinds, slice, at));
    }

    private static List<AggregateId> ids(Page<RecordChange> page) {
        return page.items().stream().map(item -> item.node().aggregateId()).toList();
    }
}
