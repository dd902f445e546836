package briefing.query.shared.building;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import briefing.core.json.Json;
import briefing.core.shared.Postgres;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.operation.DeadLetters;
import briefing.core.shared.reading.FindChanges;
import briefing.core.shared.reading.FindProgress;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.reading.Progress;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestReadSide;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event that this build does not know costs its own aggregate, until a build comes that does, and nothing else. */
@Timeout(120)
class UnknownEventsTest {
    private static final String RESCHEDULED = new String(Json.write(Given.rescheduled(2, "2027-05-05")), UTF_8);

    private final Postgres.Database database = Postgres.freshDatabase().knowing("MeetingFlewAway", 1);
    private final TestLog log = new TestLog(database.app());

    @ParameterizedTest
    @CsvSource({"MeetingFlewAway,meeting", "MeetingRescheduled,vessel", "MeetingRescheduled,!"})
    void it_waits_in_the_open_and_all_others_go_on(String name, String prefix) {
        try (TestReadSide side = TestReadSide.on(database)) {
            LogPosition good = log.append(Given.scheduled(1, "2027-01-01")).position();
            String strange = Given.meeting(2).value().replace("meeting", prefix);
            log.appendRaw(strange, name, RESCHEDULED);
            LogPosition end = log.append(Given.scheduled(3, "2027-01-01")).position();
            side.until(end);

            assertThat(side.ask(new FindProgress())).isEqualTo(new Progress(good, List.of(strange), null));
            assertThat(side.health().getStatus().getCode()).isEqualTo("DEGRADED");
            assertThat(side.bean(DeadLetters.class).all()).singleElement().satisfies(letter -> {
                assertThat(letter.aggregate()).isEqualTo(strange);
                assertThat(letter.event()).isEqualTo(name);
            });
            assertThat(sees(side, Given.meeting(1))).isTrue();
            assertThat(sees(side, Given.meeting(2))).isFalse();
            assertThat(sees(side, Given.meeting(3))).isTrue();
            LogPosition beginning = new LogPosition(end.epoch(), 0);
            assertThat(side.ask(new FindChanges(beginning, Set.of(), Slice.first(10), end))
                            .items())
                    .extracting(item -> item.node().position().position())
                    .contains(1L, 3L);
        }
    }

    @Test
    void what_precedes_it_is_taken_even_when_it_comes_in_one_batch_with_it() {
        for (int i = 100; i < 150; i++) {
            log.append(Given.scheduled(i, "2027-01-01"));
        }
        log.appendRaw(Given.meeting(149).value(), "MeetingFlewAway", RESCHEDULED);
        LogPosition end = log.append(Given.rescheduled(149, "2027-06-06")).position();

        try (TestReadSide side = TestReadSide.on(database).until(end)) {
            assertThat(side.ask(new FindViews(Set.of(Given.meeting(149)), end)).get(Given.meeting(149)))
                    .satisfies(view -> assertThat(view.version()).isZero());
        }
    }

    @Test
    void a_build_that_knows_it_folds_it_by_itself_and_every_instance_says_so() {
        try (TestReadSide side = TestReadSide.on(database);
                TestReadSide other = TestReadSide.on(database)) {
            log.append(Given.scheduled(1, "2027-01-01"));
            log.appendRaw(Given.meeting(1).value(), "MeetingFlewAway", "{}");
            LogPosition end = log.append(Given.scheduled(3, "2027-01-01")).position();
            side.until(end);
            await().atMost(Duration.ofSeconds(20)).until(() -> incompleteFrom(other) != null);

            learn(side);

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> incompleteFrom(side) == null && incompleteFrom(other) == null);
            assertThat(sees(side, Given.meeting(3))).isTrue();
            assertThat(side.health().getStatus().getCode()).isEqualTo("UP");
            assertThat(side.ask(new FindViews(Set.of(Given.meeting(1)), end)).get(Given.meeting(1)))
                    .satisfies(view -> assertThat(view.version()).isEqualTo(1));
        }
    }

    /** As if the event had always been one that this build knows, and another one had put it on the list. */
    private void learn(TestReadSide side) {
        JdbcClient superuser = JdbcClient.create(database.superuser());
        superuser.sql("alter table log.event_log disable trigger append_only").update();
        superuser
                .sql("update log.event_log set event_name = 'MeetingRescheduled', payload = convert_to(?, 'UTF8')"
                        + " where event_name = 'MeetingFlewAway'")
                .param(new String(Json.write(Given.rescheduled(1, "2027-05-05")), UTF_8))
                .update();
        superuser
                .sql("alter table log.event_log enable always trigger append_only")
                .update();
        side.execute("update %s.poisoned set event = 'MeetingRescheduled'");
    }

    private static @Nullable LogPosition incompleteFrom(TestReadSide side) {
        return side.ask(new FindProgress()).incompleteFrom();
    }

    private static boolean sees(TestReadSide side, AggregateId id) {
        LogPosition now = side.ask(new FindReadPoint(null, null, null)).position();
        return side.ask(new FindViews(Set.of(id), now)).containsKey(id);
    }
}
