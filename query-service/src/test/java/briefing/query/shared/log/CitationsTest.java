package briefing.query.shared.log;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.shared.Postgres;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.ids.TypeId;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Confidence;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Stance;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.FindCitingFacts;
import briefing.core.sources.views.CitingFact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How it is found out what rests on a source. */
class CitationsTest {
    private static final SourceId WIRE = source(1);
    private static final SourceId OTHER = source(2);

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());
    private TestReadSide side;

    @BeforeEach
    void start() {
        side = TestReadSide.on(database);
        log.append(Given.scheduled(1, "2027-02-11"));
        log.append(Given.scheduled(2, "2027-02-11"));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_fact_is_found_once_by_each_source_with_its_quotes_from_it() {
        LogPosition at = moved(1, quote(WIRE, 1), quote(OTHER, 2), quote(WIRE, 3));

        Page<CitingFact> facts = facts(WIRE, 10, null, at);

        assertThat(facts.items()).hasSize(1);
        CitingFact fact = facts.items().getFirst().node();
        assertThat(fact.subject()).isEqualTo(Given.meeting(1));
        assertThat(fact.event().value()).isEqualTo(at.position());
        assertThat(fact.quotes()).containsExactly(quote(WIRE, 1), quote(WIRE, 3));
        assertThat(facts(OTHER, 10, null, at).items()).hasSize(1);
        assertThat(facts(source(3), 10, null, at).items()).isEmpty();
    }

    @Test
    void facts_come_page_by_page_in_the_order_of_recording() {
        LogPosition first = moved(1, quote(WIRE, 1));
        LogPosition second = moved(2, quote(WIRE, 1));
        LogPosition third = moved(1, quote(WIRE, 1));

        Page<CitingFact> page = facts(WIRE, 2, null, third);
        Page<CitingFact> rest = facts(WIRE, 2, page.items().getLast().cursor(), third);

        assertThat(positions(page)).containsExactly(first.position(), second.position());
        assertThat(page.hasNext()).isTrue();
        assertThat(positions(rest)).containsExactly(third.position());
        assertThat(rest.hasNext()).isFalse();
        assertThat(rest.hasPrevious()).isTrue();
    }

    @Test
    void what_was_recorded_later_is_not_found_at_an_earlier_position() {
        LogPosition first = moved(1, quote(WIRE, 1));
        LogPosition second = moved(2, quote(WIRE, 1));

        assertThat(positions(facts(WIRE, 10, null, first))).containsExactly(first.position());
        assertThat(positions(facts(WIRE, 10, null, second))).containsExactly(first.position(), second.position());
    }

    private LogPosition moved(int meeting, Evidence... quotes) {
        return log.append(new MeetingRescheduled(
                        Given.meeting(meeting), ApproximateDate.of("2027-02-12"), false, null, Basis.of(quotes)))
                .position();
    }

    private Page<CitingFact> facts(SourceId source, int size, @Nullable Cursor after, LogPosition at) {
        return side.until(at).ask(new FindCitingFacts(source, Slice.after(after, size), at));
    }

    private static List<Long> positions(Page<CitingFact> page) {
        return page.items().stream().map(item -> item.node().event().value()).toList();
    }

    private static Evidence quote(SourceId source, int number) {
        TextRef words = new TextRef(new UUID(4, number), "a".repeat(64));
        return new Evidence(source, words, null, null, List.of(), Stance.STATES, Confidence.CONFIRMED);
    }

    private static SourceId source(int number) {
        return new SourceId(TypeId.of(SourceId.PREFIX, new UUID(3, number)));
    }
}
