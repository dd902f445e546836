package briefing.query.shared;

import static briefing.query.shared.FiveMeetings.ALL;
import static briefing.query.shared.FiveMeetings.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.directory.FindOrganisations;
import briefing.core.meetings.FindMeetings;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.Portfolio;
import briefing.query.shared.log.Given;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists: their order, their pages, their filters, and the search for names. */
class PagesTest {
    private final FiveMeetings meetings = new FiveMeetings();

    @BeforeEach
    void and_their_bodies() {
        meetings.log().append(Given.registered(1, "North Atlantic Council", "Північноатлантична рада"));
        meetings.log().append(Given.registered(2, "100% Group_A\\B"));
        meetings.readAt(
                meetings.log().append(Given.registered(3, "ΟΔΟΣ", "Straße")).position());
    }

    @AfterEach
    void stop() {
        meetings.close();
    }

    @Test
    void the_natural_order_is_by_date_and_then_by_id() {
        assertThat(whole(true, false)).containsExactly(5, 2, 4, 3, 1);
        assertThat(whole(true, true)).containsExactly(1, 3, 4, 2, 5);
    }

    @Test
    void the_order_of_recording_is_that_of_the_log() {
        assertThat(whole(false, false)).containsExactly(1, 2, 3, 4, 5);
        assertThat(whole(false, true)).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void pages_of_every_size_add_up_to_the_whole_list() {
        for (boolean natural : List.of(true, false)) {
            for (boolean descending : List.of(true, false)) {
                for (int size = 1; size <= 6; size++) {
                    assertThat(paged(size, natural, descending, () -> {})).isEqualTo(whole(natural, descending));
                }
            }
        }
    }

    @Test
    void a_list_keeps_its_moment_while_new_meetings_arrive_and_old_ones_move() {
        int[] next = {100};

        List<Integer> read = paged(2, true, false, () -> meetings.arriveAndMove(next[0]++));

        assertThat(read).containsExactly(5, 2, 4, 3, 1);
    }

    @Test
    void a_page_knows_its_neighbours_and_counts_when_asked() {
        Page<MeetingView> page = page(ALL, new PageRequest(Slice.first(2), true, false, true));
        Page<MeetingView> next =
                page(ALL, new PageRequest(Slice.after(page.items().getLast().cursor(), 3), true, false, false));

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.hasPrevious()).isFalse();
        assertThat(next.hasNext()).isFalse();
        assertThat(next.hasPrevious()).isTrue();
        assertThat(next.total()).isNull();
    }

    @Test
    void page_sizes_are_from_1_to_100() {
        for (int size : new int[] {0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> Slice.first(size))
                    .isInstanceOf(Failed.class)
                    .hasMessageContaining("PAGE_SIZE_OUT_OF_RANGE");
        }
    }

    @Test
    void each_filter_that_is_given_must_hold() {
        assertThat(filtered(new FindMeetings.Filter(null, Given.BODY, null, Portfolio.FINANCE, null, null, null, null)))
                .containsExactly(1);
        assertThat(filtered(new FindMeetings.Filter(null, Given.organisation(9), null, null, null, null, null, null)))
                .isEmpty();
        assertThat(filtered(new FindMeetings.Filter(
                        null, null, null, null, LocalDate.parse("2027-04-30"), null, null, null)))
                .containsExactly(3, 1);
        assertThat(filtered(new FindMeetings.Filter(
                        null, null, null, null, null, LocalDate.parse("2027-01-01"), null, null)))
                .containsExactly(5, 2, 4);
        assertThat(filtered(new FindMeetings.Filter(null, null, null, null, null, null, true, null)))
                .isEmpty();
    }

    @Test
    void a_name_is_found_by_any_part_of_it_in_any_case_and_script() {
        assertThat(named("atlantic")).containsExactly("North Atlantic Council");
        assertThat(named("COUNCIL")).containsExactly("North Atlantic Council");
        assertThat(named("АТЛАНТИЧНА РАДА")).containsExactly("North Atlantic Council");
        assertThat(named("οδο")).containsExactly("ΟΔΟΣ");
        assertThat(named("STRAßE")).containsExactly("ΟΔΟΣ");
        assertThat(named("nobody")).isEmpty();
    }

    @Test
    void what_means_something_to_the_database_means_itself_in_a_search() {
        assertThat(named("%")).containsExactly("100% Group_A\\B");
        assertThat(named("_")).containsExactly("100% Group_A\\B");
        assertThat(named("\\")).containsExactly("100% Group_A\\B");
        assertThat(named("a\\b")).containsExactly("100% Group_A\\B");
        assertThat(named("0%group")).isEmpty();
        assertThat(named("'")).isEmpty();
    }

    @Test
    void java_and_the_database_fold_every_letter_alike() {
        List<String> letters = new ArrayList<>();
        for (int letter = 0x20; letter < 0x20000; letter++) {
            if (Character.isDefined(letter) && Character.getType(letter) != Character.SURROGATE) {
                letters.add("A" + Character.toString(letter));
            }
        }

        List<String> folded = meetings.side()
                .texts("select lower(normalize(x, NFKC)) from unnest(?) with ordinality u (x, n) order by n", (Object)
                        letters.toArray(String[]::new));

        assertThat(letters.stream().map(FoldedName::of).toList()).isEqualTo(folded);
    }

    @Test
    void a_cursor_that_this_server_did_not_send_is_refused() {
        String id = Given.meeting(1).value();
        for (String text :
                List.of("", "!", "a.1", "k.1\u001fa", "k.1\u001fa\u0000b\u001f" + id, "K.1\u001fa\u001f" + id)) {
            String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> Cursor.parse(cursor))
                    .isInstanceOf(Failed.class)
                    .hasMessageContaining("CURSOR_MALFORMED");
        }
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        Cursor natural = page(ALL, new PageRequest(Slice.first(1), true, false, false))
                .items()
                .getFirst()
                .cursor();

        assertThatThrownBy(() -> page(ALL, new PageRequest(Slice.after(natural, 1), false, false, false)))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("CURSOR_MALFORMED");
    }

    private List<Integer> paged(int size, boolean natural, boolean descending, Runnable between) {
        List<Integer> numbers = new ArrayList<>();
        Page<MeetingView> page = null;
        do {
            Cursor after = page == null
                    ? null
                    : Cursor.parse(page.items().getLast().cursor().toString());
            page = page(ALL, new PageRequest(Slice.after(after, size), natural, descending, false));
            numbers.addAll(numbers(page));
            between.run();
        } while (page.hasNext());
        return numbers;
    }

    private Page<MeetingView> page(FindMeetings.Filter filter, PageRequest request) {
        return meetings.page(filter, request);
    }

    private List<Integer> whole(boolean natural, boolean descending) {
        return numbers(page(ALL, new PageRequest(Slice.first(100), natural, descending, false)));
    }

    private List<Integer> filtered(FindMeetings.Filter filter) {
        return numbers(page(filter, new PageRequest(Slice.first(100), true, false, false)));
    }

    private List<String> named(String part) {
        var filter = new FindOrganisations.Filter(part, null, null, null);
        return meetings
                .side()
                .ask(new FindOrganisations(
                        filter, new PageRequest(Slice.first(100), true, false, false), meetings.head()))
                .items()
                .stream()
                .map(item -> item.node().names().getFirst().text())
                .toList();
    }
}
