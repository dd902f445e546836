package briefing.query.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.directory.FindOrganisations;
import briefing.core.meetings.FindMeetings;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.Postgres;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Portfolio;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestReadSide;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists: their order, their pages, their filters, and the search for names. */
class PagesTest {
    private static final FindMeetings.Filter ALL =
            new FindMeetings.Filter(null, null, null, null, null, null, null, null);

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());
    private TestReadSide side;
    private LogPosition head;

    @BeforeEach
    void five_meetings_and_their_bodies() {
        log.append(Given.scheduled(1, "2027-05-05", Portfolio.FINANCE));
        log.append(Given.scheduled(2, "2027-01-01"));
        log.append(Given.scheduled(3, "2027-04"));
        log.append(Given.scheduled(4, "2027-01-01"));
        log.append(Given.scheduled(5, "../2027-03-01"));
        log.append(Given.registered(1, "North Atlantic Council", "Північноатлантична рада"));
        log.append(Given.registered(2, "100% Group_A\\B"));
        head = log.append(Given.registered(3, "ΟΔΟΣ", "Straße")).position();
        side = TestReadSide.on(database).until(head);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void the_natural_order_is_by_date_and_then_by_id() {
        assertThat(numbers(true, false)).containsExactly(5, 2, 4, 3, 1);
        assertThat(numbers(true, true)).containsExactly(1, 3, 4, 2, 5);
    }

    @Test
    void the_order_of_recording_is_that_of_the_log() {
        assertThat(numbers(false, false)).containsExactly(1, 2, 3, 4, 5);
        assertThat(numbers(false, true)).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void pages_of_every_size_add_up_to_the_whole_list() {
        for (boolean natural : List.of(true, false)) {
            for (boolean descending : List.of(true, false)) {
                for (int size = 1; size <= 6; size++) {
                    assertThat(paged(size, natural, descending, () -> {})).isEqualTo(numbers(natural, descending));
                }
            }
        }
    }

    @Test
    void a_list_keeps_its_moment_while_new_meetings_arrive_and_old_ones_move() {
        int[] next = {100};

        List<Integer> read = paged(2, true, false, () -> {
            log.append(Given.scheduled(next[0]++, "2027-01-02"));
            side.until(log.append(Given.rescheduled(1, "2026-01-01")).position());
        });

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

        List<String> folded = side.texts(
                "select lower(normalize(x, NFKC)) from unnest(?) with ordinality u (x, n) order by n",
                (Object) letters.toArray(String[]::new));

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
        Cursor natural = after(null, new PageRequest(Slice.first(1), true, false, false))
                .items()
                .getFirst()
                .cursor();

        assertThatThrownBy(() -> after(natural, new PageRequest(Slice.after(natural, 1), false, false, false)))
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
            page = after(after, new PageRequest(Slice.after(after, size), natural, descending, false));
            page.items().forEach(item -> numbers.add(number(item.node())));
            between.run();
        } while (page.hasNext());
        return numbers;
    }

    private Page<MeetingView> after(@Nullable Cursor cursor, PageRequest request) {
        return side.ask(new FindMeetings(ALL, request, cursor == null ? head : cursor.at()));
    }

    private Page<MeetingView> page(FindMeetings.Filter filter, PageRequest request) {
        return side.ask(new FindMeetings(filter, request, head));
    }

    private List<Integer> numbers(boolean natural, boolean descending) {
        return numbers(page(ALL, new PageRequest(Slice.first(100), natural, descending, false)));
    }

    private List<Integer> filtered(FindMeetings.Filter filter) {
        return numbers(page(filter, new PageRequest(Slice.first(100), true, false, false)));
    }

    private static List<Integer> numbers(Page<MeetingView> page) {
        return page.items().stream().map(item -> number(item.node())).toList();
    }

    private static int number(MeetingView meeting) {
        return Integer.parseInt(meeting.title().substring("Meeting ".length()));
    }

    private List<String> named(String part) {
        var filter = new FindOrganisations.Filter(part, null, null, null);
        return side
                .ask(new FindOrganisations(filter, new PageRequest(Slice.first(100), true, false, false), head))
                .items()
                .stream()
                .map(item -> item.node().names().getFirst().text())
                .toList();
    }
}
