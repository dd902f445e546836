package briefing.query.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.meetings.DateStanding;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.Postgres;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestLog.Appended;
import briefing.query.shared.log.TestReadSide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How events become versions of views, and what is read at a position. */
class VersionsTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());
    private TestReadSide side;

    @BeforeEach
    void start() {
        side = TestReadSide.on(database);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void what_one_append_does_becomes_one_version_at_its_last_position() {
        log.append(Given.scheduled(1, "2027-02-11"));

        Appended both = log.append(Given.rescheduled(1, "2027-03-01"), Given.confirmed(1, "2027-03-01"));

        side.until(both.position());
        assertThat(versions(Given.meeting(1))).containsExactly("1..3", "3..end");
        assertThat(at(both.position().position() - 1).life().when().date().edtf())
                .isEqualTo("2027-02-11");
        assertThat(at(both.position().position()).life().when().standing()).isEqualTo(DateStanding.CONFIRMED);
        assertThat(at(both.position().position()).version()).isEqualTo(2);
    }

    @Test
    void several_appends_about_one_aggregate_in_one_batch_become_one_version_each() {
        side.close();
        log.append(Given.scheduled(1, "2027-02-11"));
        log.append(Given.scheduled(2, "2027-02-12"));
        log.append(Given.rescheduled(1, "2027-03-01"));
        Appended last = log.append(Given.planned(1, "Deterrence"));

        side = TestReadSide.on(database).until(last.position());

        assertThat(versions(Given.meeting(1))).containsExactly("1..3", "3..4", "4..end");
        assertThat(versions(Given.meeting(2))).containsExactly("2..end");
    }

    @Test
    void reading_at_every_position_gives_what_was_true_then() {
        Map<Long, String> days = new HashMap<>();
        days.put(log.append(Given.scheduled(1, "2027-01-01")).position().position(), "2027-01-01");
        List<Appended> all = new ArrayList<>();
        for (int day = 10; day < 29; day++) {
            Appended other = log.append(Given.scheduled(day, "2027-06-01"));
            days.put(
                    other.position().position(),
                    Objects.requireNonNull(days.get(other.position().position() - 1)));
            all.add(log.append(Given.rescheduled(1, "2027-01-" + day)));
            days.put(all.getLast().position().position(), "2027-01-" + day);
        }

        side.until(all.getLast().position());

        days.forEach((position, day) ->
                assertThat(at(position).life().when().date().edtf()).isEqualTo(day));
        assertThat(find(0)).isEmpty();
    }

    @Test
    void each_fact_names_the_event_that_recorded_it() {
        log.append(Given.scheduled(2, "2027-01-01"));
        log.append(Given.scheduled(1, "2027-01-01"));
        Appended moved = log.append(Given.rescheduled(1, "2027-01-02"));

        side.until(moved.position());

        MeetingView meeting = at(moved.position().position());
        assertThat(meeting.recordedBy().value()).isEqualTo(2);
        assertThat(meeting.life().when().recordedBy().value()).isEqualTo(3);
    }

    private MeetingView at(long position) {
        return (MeetingView) Objects.requireNonNull(find(position).get(Given.meeting(1)));
    }

    private Map<?, ?> find(long position) {
        LogPosition at = new LogPosition(epoch(), position);
        return side.ask(new FindViews(Set.of(Given.meeting(1)), at));
    }

    private String epoch() {
        return side.texts("select epoch from log.log_head").getFirst();
    }

    private List<String> versions(MeetingId meeting) {
        return side.texts(
                "select from_position || '..' || replace(to_position::text, '9223372036854775807', 'end')"
                        + " from %s.meeting where id = ? order by from_position",
                meeting.value());
    }
}
