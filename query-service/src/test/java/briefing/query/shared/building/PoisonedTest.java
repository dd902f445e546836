package briefing.query.shared.building;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import briefing.core.json.Json;
import briefing.core.shared.Postgres;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.operation.DeadLetter;
import briefing.core.shared.operation.DeadLetters;
import briefing.core.shared.reading.FindProgress;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.reading.Progress;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestReadSide;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An event that cannot be folded costs its own aggregate, until it is mended, and nothing else. */
@Timeout(60)
class PoisonedTest {
    private static final String SECRET = "Marker of a person";
    private static final String RESCHEDULED = json(Given.rescheduled(2, "2027-05-05"));

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());

    @Test
    void one_aggregate_waits_and_all_others_go_on() {
        try (TestReadSide side = TestReadSide.on(database)) {
            LogPosition good = log.append(Given.scheduled(2, "2027-01-01")).position();
            LogPosition poison = log.appendRaw(Given.meeting(2).value(), "MeetingRescheduled", poison())
                    .position();
            log.append(Given.confirmed(2, "2027-03-03"));
            side.until(log.append(Given.scheduled(3, "2027-01-01")).position());

            assertThat(side.ask(new FindProgress()))
                    .isEqualTo(new Progress(good, List.of(Given.meeting(2).value()), null));
            assertThat(side.health().getStatus().getCode()).isEqualTo("DEGRADED");
            assertThat(side.health().getDetails()).containsEntry("deadLetters", 1);
            assertThat(letters(side).all()).singleElement().satisfies(letter -> {
                assertThat(letter.aggregate()).isEqualTo(Given.meeting(2).value());
                assertThat(letter.from()).isEqualTo(poison);
                assertThat(letter.event()).isEqualTo("MeetingRescheduled");
                assertThat(letter.cause())
                        .startsWith("briefing.core.shared.values.Malformed at ")
                        .doesNotContain(SECRET);
            });
            assertThat(version(side, Given.meeting(2))).isZero();
            assertThat(version(side, Given.meeting(3))).isZero();
        }
    }

    @Test
    void of_an_append_that_fails_in_its_second_event_nothing_is_seen() {
        try (TestReadSide side = TestReadSide.on(database)) {
            log.append(Given.scheduled(2, "2027-01-01"));
            log.appendRaw(Given.meeting(2).value(), "MeetingRescheduled", RESCHEDULED, poison());
            side.until(log.append(Given.scheduled(3, "2027-01-01")).position());

            assertThat(version(side, Given.meeting(2))).isZero();
            assertThat(letters(side).all())
                    .extracting(letter -> letter.from().position())
                    .containsExactly(2L);
        }
    }

    @Test
    void views_that_the_database_refuses_cost_their_own_aggregate_too() {
        try (TestReadSide side = TestReadSide.on(database)) {
            side.execute("alter table %s.meeting add check (sort_key not like '%%2027-05-05%%')".replace("%%", "%"));
            log.append(Given.scheduled(2, "2027-01-01"));
            log.append(Given.rescheduled(2, "2027-05-05"));
            side.until(log.append(Given.scheduled(3, "2027-01-01")).position());

            assertThat(version(side, Given.meeting(2))).isZero();
            assertThat(letters(side).all()).extracting(DeadLetter::event).containsExactly("MeetingRescheduled");
            assertThat(letters(side).retry(Given.meeting(2))).isPresent();
        }
    }

    @Test
    void a_retry_that_fails_again_leaves_it_where_it_was() {
        try (TestReadSide side = TestReadSide.on(database)) {
            log.append(Given.scheduled(2, "2027-01-01"));
            side.until(log.appendRaw(Given.meeting(2).value(), "MeetingRescheduled", poison())
                    .position());
            List<DeadLetter> before = letters(side).all();

            assertThat(letters(side).retry(Given.meeting(2))).contains(before.getFirst());
            assertThat(letters(side).retry(Given.meeting(3))).isEmpty();
            assertThat(letters(side).all()).isEqualTo(before).hasSize(1);
        }
    }

    @Test
    void mended_and_retried_it_is_as_if_it_had_never_been_and_every_instance_says_so() throws SQLException {
        try (TestReadSide side = TestReadSide.on(database);
                TestReadSide other = TestReadSide.on(database)) {
            log.append(Given.scheduled(2, "2027-01-01"));
            LogPosition poison = log.appendRaw(Given.meeting(2).value(), "MeetingRescheduled", poison())
                    .position();
            log.append(Given.confirmed(2, "2027-03-03"), Given.planned(2, "Item"));
            LogPosition end = log.append(Given.rescheduled(2, "2027-04-04")).position();
            side.until(end);
            await().atMost(Duration.ofSeconds(10)).until(() -> incompleteFrom(other) != null);
            mend();

            assertThat(letters(side).retry(Given.meeting(2))).isEmpty();

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> incompleteFrom(side) == null && incompleteFrom(other) == null);
            assertThat(side.health().getStatus().getCode()).isEqualTo("UP");
            assertThat(version(side, Given.meeting(2), poison)).isEqualTo(1);
            assertThat(version(side, Given.meeting(2))).isEqualTo(4);
            List<String> cured = Dump.of(side);
            side.rebuilding().rebuild(_ -> {});
            side.until(end);
            assertThat(Dump.of(side)).isEqualTo(cured);
        }
    }

    private void mend() throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table log.event_log disable trigger append_only");
            statement.execute("update log.event_log set payload = convert_to('" + RESCHEDULED + "', 'UTF8')"
                    + " where encode(payload, 'escape') like '%" + SECRET + "%'");
            statement.execute("alter table log.event_log enable always trigger append_only");
        }
    }

    private static String poison() {
        return RESCHEDULED.replace("2027-05-05", SECRET);
    }

    private static String json(Event event) {
        return new String(Json.write(event), UTF_8);
    }

    private static DeadLetters letters(TestReadSide side) {
        return side.bean(DeadLetters.class);
    }

    private static @Nullable LogPosition incompleteFrom(TestReadSide side) {
        return side.ask(new FindProgress()).incompleteFrom();
    }

    private static long version(TestReadSide side, AggregateId id) {
        return version(side, id, new LogPosition("x", side.head().position()));
    }

    private static long version(TestReadSide side, AggregateId id, LogPosition at) {
        View view = side.ask(new FindViews(Set.of(id), at)).get(id);
        return Objects.requireNonNull(view).version();
    }
}
