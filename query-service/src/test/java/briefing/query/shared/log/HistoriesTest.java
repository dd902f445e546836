package briefing.query.shared.log;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Postgres;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.FindHistories;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was recorded of aggregates, a page at a time. */
class HistoriesTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());
    private TestReadSide side;
    private LogPosition head;

    @BeforeEach
    void two_meetings_with_a_past() {
        log.append(Given.scheduled(1, "2027-05-05"));
        log.append(Given.scheduled(2, "2027-05-05"));
        log.append(Given.rescheduled(1, "2027-05-06"), Given.rescheduled(1, "2027-05-07"));
        log.append(Given.rescheduled(2, "2027-05-06"));
        head = log.append(Given.confirmed(1, "2027-05-07")).position();
        side = TestReadSide.on(database).until(head);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_history_goes_as_far_as_the_version_that_it_is_asked_for() {
        assertThat(versions(history(1, 3, Slice.first(20)))).containsExactly(0L, 1L, 2L, 3L);
        assertThat(versions(history(1, 1, Slice.first(20)))).containsExactly(0L, 1L);
        assertThat(versions(history(1, 1, new Slice<>(1, true, null, null)))).containsExactly(1L);
    }

    @Test
    void histories_of_several_things_come_together_each_with_its_own_pages() {
        Map<AggregateId, Page<RecordedEvent>> histories =
                side.ask(new FindHistories(Map.of(Given.meeting(1), 3L, Given.meeting(2), 1L), Slice.first(2), head));

        Page<RecordedEvent> first = Objects.requireNonNull(histories.get(Given.meeting(1)));
        Page<RecordedEvent> second = Objects.requireNonNull(histories.get(Given.meeting(2)));
        assertThat(versions(first)).containsExactly(0L, 1L);
        assertThat(first.hasNext()).isTrue();
        assertThat(versions(second)).containsExactly(0L, 1L);
        assertThat(second.hasNext()).isFalse();
    }

    @Test
    void pages_from_both_ends_add_up_to_the_whole_history() {
        for (int size = 1; size <= 5; size++) {
            assertThat(walked(size, false)).containsExactly(0L, 1L, 2L, 3L);
            assertThat(walked(size, true)).containsExactly(0L, 1L, 2L, 3L);
        }
    }

    @Test
    void a_page_of_a_long_history_reads_no_more_than_the_page() {
        log.append(IntStream.range(0, 1_000)
                .mapToObj(i -> Given.rescheduled(2, "2027-06-0" + (1 + i % 9)))
                .toArray(Event[]::new));

        assertThat(side.rowsRead(() -> {
                    assertThat(versions(history(2, 900, Slice.first(20)))).hasSize(20);
                    assertThat(versions(history(2, 900, new Slice<>(20, true, null, null))))
                            .endsWith(900L);
                }))
                .isLessThan(100);
    }

    private List<Long> walked(int size, boolean backwards) {
        List<Long> versions = new ArrayList<>();
        Cursor bound = null;
        Page<RecordedEvent> page;
        do {
            page = history(1, 3, new Slice<>(size, backwards, backwards ? null : bound, backwards ? bound : null));
            versions.addAll(backwards ? 0 : versions.size(), versions(page));
            bound = edge(page, backwards);
        } while (backwards ? page.hasPrevious() : page.hasNext());
        return versions;
    }

    private static @Nullable Cursor edge(Page<RecordedEvent> page, boolean backwards) {
        return (backwards ? page.items().getFirst() : page.items().getLast()).cursor();
    }

    private Page<RecordedEvent> history(int meeting, long version, Slice<Cursor> slice) {
        AggregateId id = Given.meeting(meeting);
        return Objects.requireNonNull(
                side.ask(new FindHistories(Map.of(id, version), slice, head)).get(id));
    }

    private static List<Long> versions(Page<RecordedEvent> page) {
        return page.items().stream().map(item -> item.node().version()).toList();
    }
}
