package briefing.query.shared.building;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import briefing.core.json.Json;
import briefing.core.shared.Postgres;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.reading.FindProgress;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestReadSide;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;

/** An event that this build cannot take stops the views in the open, and nothing else. */
class StuckViewsTest {
    private static final String RESCHEDULED = new String(Json.write(Given.rescheduled(2, "2027-05-05")), UTF_8);

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());

    @ParameterizedTest
    @CsvSource({"MeetingFlewAway,meeting", "MeetingRescheduled,vessel", "MeetingRescheduled,!"})
    void views_stop_before_an_event_that_cannot_be_taken_and_say_so(String name, String prefix) {
        try (TestReadSide side = TestReadSide.on(database)) {
            LogPosition good = log.append(Given.scheduled(1, "2027-01-01")).position();
            log.appendRaw(Given.meeting(2).value().replace("meeting", prefix), name, RESCHEDULED);
            log.append(Given.scheduled(3, "2027-01-01"));

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(incompleteFrom(side)).isEqualTo(good));

            assertThat(side.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(side.health().getDetails()).containsEntry("stuckAfter", good.position());
            assertThat(sees(side, Given.meeting(1))).isTrue();
            assertThat(sees(side, Given.meeting(3))).isFalse();
        }
    }

    @Test
    void what_precedes_the_event_is_taken_even_when_it_comes_in_one_batch_with_it() {
        LogPosition good = log.append(Given.scheduled(99, "2027-01-01")).position();
        for (int i = 100; i < 150; i++) {
            good = log.append(Given.scheduled(i, "2027-01-01")).position();
        }
        log.appendRaw(Given.meeting(2).value(), "MeetingFlewAway", RESCHEDULED);
        LogPosition last = good;

        try (TestReadSide side = TestReadSide.on(database)) {
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(incompleteFrom(side)).isEqualTo(last));

            assertThat(sees(side, Given.meeting(149))).isTrue();
        }
    }

    @Test
    void views_go_on_by_themselves_once_it_is_mended() throws SQLException {
        try (TestReadSide side = TestReadSide.on(database);
                TestReadSide other = TestReadSide.on(database)) {
            log.append(Given.scheduled(1, "2027-01-01"));
            log.appendRaw(Given.meeting(1).value(), "MeetingFlewAway", "{}");
            LogPosition end = log.append(Given.scheduled(3, "2027-01-01")).position();
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> incompleteFrom(side) != null || incompleteFrom(other) != null);

            mend();

            side.until(end);
            other.until(end);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> incompleteFrom(side) == null && incompleteFrom(other) == null);
            assertThat(sees(side, Given.meeting(3))).isTrue();
            assertThat(side.health().getStatus()).isEqualTo(Status.UP);
        }
    }

    private void mend() throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table log.event_log disable trigger append_only");
            statement.execute("update log.event_log set event_name = 'MeetingRescheduled', payload = convert_to('"
                    + new String(Json.write(Given.rescheduled(1, "2027-05-05")), UTF_8)
                    + "', 'UTF8') where event_name = 'MeetingFlewAway'");
            statement.execute("alter table log.event_log enable always trigger append_only");
        }
    }

    private static @Nullable LogPosition incompleteFrom(TestReadSide side) {
        return side.ask(new FindProgress()).incompleteFrom();
    }

    private static boolean sees(TestReadSide side, AggregateId id) {
        LogPosition now = side.ask(new FindReadPoint(null, null, null)).position();
        return side.ask(new FindViews(Set.of(id), now)).containsKey(id);
    }
}
