package briefing.query.shared;

import static briefing.query.shared.FiveMeetings.ALL;
import static briefing.query.shared.FiveMeetings.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.Slice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists that are read from their end, and between two of their items. */
class BackwardPagesTest {
    private final FiveMeetings meetings = new FiveMeetings();

    @AfterEach
    void stop() {
        meetings.close();
    }

    @Test
    void pages_of_every_size_from_the_end_add_up_to_the_list_in_every_order() {
        for (boolean natural : List.of(true, false)) {
            for (boolean descending : List.of(true, false)) {
                List<Integer> whole = numbers(page(Slice.first(100), natural, descending));
                for (int size = 1; size <= 6; size++) {
                    assertThat(walked(size, natural, descending, () -> {})).isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void a_list_that_is_read_from_its_end_keeps_its_moment() {
        int[] next = {100};

        List<Integer> read = walked(2, true, false, () -> meetings.arriveAndMove(next[0]++));

        assertThat(read).containsExactly(5, 2, 4, 3, 1);
    }

    @Test
    void both_bounds_hold_whichever_way_a_page_is_read() {
        List<Page.Item<MeetingView>> all = page(Slice.first(100), true, false).items();
        Cursor second = all.get(1).cursor();
        Cursor fifth = all.get(4).cursor();

        assertThat(numbers(page(new Slice<>(10, false, second, fifth), true, false)))
                .containsExactly(4, 3);
        assertThat(numbers(page(new Slice<>(1, false, second, fifth), true, false)))
                .containsExactly(4);
        assertThat(numbers(page(new Slice<>(1, true, second, fifth), true, false)))
                .containsExactly(3);
        assertThat(numbers(page(new Slice<>(10, true, fifth, second), true, false)))
                .isEmpty();
    }

    @Test
    void a_page_knows_its_neighbours_in_both_directions() {
        Page<MeetingView> last = page(new Slice<>(2, true, null, null), true, false);
        Page<MeetingView> before =
                page(new Slice<>(3, true, null, last.items().getFirst().cursor()), true, false);

        assertThat(last.hasPrevious()).isTrue();
        assertThat(last.hasNext()).isFalse();
        assertThat(before.hasPrevious()).isFalse();
        assertThat(before.hasNext()).isTrue();
    }

    @Test
    void a_page_has_one_direction() {
        assertThatThrownBy(() -> Slice.of(1, 1, null, null))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("PAGE_AMBIGUOUS");
        assertThatThrownBy(() -> Slice.of(null, 101, null, null))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("PAGE_SIZE_OUT_OF_RANGE");
        assertThat(Slice.of(null, null, null, null)).isEqualTo(Slice.first(20));
    }

    private List<Integer> walked(int size, boolean natural, boolean descending, Runnable between) {
        List<Integer> numbers = new ArrayList<>();
        Cursor before = null;
        Page<MeetingView> page;
        do {
            page = page(new Slice<>(size, true, null, before), natural, descending);
            numbers.addAll(0, numbers(page));
            before = Cursor.parse(page.items().getFirst().cursor().toString());
            between.run();
        } while (page.hasPrevious());
        return numbers;
    }

    private Page<MeetingView> page(Slice<Cursor> slice, boolean natural, boolean descending) {
        return meetings.page(ALL, new PageRequest(slice, natural, descending, false));
    }
}
