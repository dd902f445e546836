package briefing.query.shared.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.Postgres;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestReadSide;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log that lost its end is noticed by whoever has seen it, and then neither read nor appended to. */
@Timeout(120)
class LostEndTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());
    private final JdbcClient superuser = JdbcClient.create(database.superuser());
    private LogPosition end = new LogPosition("00000000", 0);

    @BeforeEach
    void three_events() {
        log.append(Given.scheduled(1, "2027-01-01"));
        log.append(Given.scheduled(2, "2027-01-01"));
        end = log.append(Given.scheduled(3, "2027-01-01")).position();
    }

    @Test
    void views_that_are_ahead_stop_everything_until_the_log_has_another_name_and_are_then_folded_anew() {
        String before;
        try (TestReadSide side = TestReadSide.on(database).until(end)) {
            before = side.schema();

            lose("null");

            isLost(side);
            assertThatThrownBy(() -> log.append(Given.scheduled(4, "2027-01-01")))
                    .cause()
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("BR001"));
        }
        try (TestReadSide restarted = TestReadSide.on(database)) {
            isLost(restarted);
        }

        superuser
                .sql("update log.log_head set epoch = 'restored', made_in = log.place(), seen_beyond = null")
                .update();

        LogPosition next = log.append(Given.scheduled(4, "2027-01-01")).position();
        try (TestReadSide side = TestReadSide.on(database).until(next)) {
            assertThat(next).isEqualTo(new LogPosition("restored", 3));
            assertThat(side.schema()).isNotEqualTo(before);
            assertThat(side.texts("select id from %s.meeting order by id"))
                    .containsExactly(
                            Given.meeting(1).value(),
                            Given.meeting(2).value(),
                            Given.meeting(4).value());
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(side.health().getStatus()).isEqualTo(Status.UP));
        }
    }

    @Test
    void another_event_in_the_place_of_one_that_was_seen_is_noticed_at_the_next_start() {
        TestReadSide.on(database).until(end).close();
        lose("null");
        log.append(Given.scheduled(4, "2027-01-01"));
        log.append(Given.scheduled(5, "2027-01-01"));

        try (TestReadSide side = TestReadSide.on(database)) {
            isLost(side);
        }
    }

    @Test
    void an_instance_notices_that_the_views_went_back_together_with_the_log() {
        try (TestReadSide side = TestReadSide.on(database).until(end)) {
            lose("update " + side.schema() + ".position set position = 2,"
                    + " leaf_hash = (select leaf_hash from log.event_log where position = 2)");

            isLost(side);
        }
    }

    @Test
    void a_position_that_only_a_client_knows_is_told_and_stops_nothing() {
        try (TestReadSide side = TestReadSide.on(database).until(end)) {
            LogPosition beyond = new LogPosition(end.epoch(), 1_000);

            assertThat(failure(side, new FindReadPoint(null, null, beyond, Duration.ofMillis(10))))
                    .isEqualTo(Failure.POSITION_NOT_REACHED);

            assertThat(side.health().getStatus().getCode()).isEqualTo("DEGRADED");
            assertThat(side.health().getDetails()).containsKey("beyond");
            side.until(log.append(Given.scheduled(4, "2027-01-01")).position());
        }
    }

    private static void isLost(TestReadSide side) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(side.health().getDetails()).containsKey("lost"));
        assertThat(side.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(String.valueOf(side.health().getDetails().get("lost"))).contains("./briefing restore");
        assertThat(failure(side, new FindReadPoint(null, null, null))).isEqualTo(Failure.LOG_REWOUND);
    }

    private static @Nullable Failure failure(TestReadSide side, FindReadPoint query) {
        try {
            side.ask(query);
            return null;
        } catch (Failed failed) {
            return failed.failure();
        }
    }

    /** As a restore of the log's tables from a backup does. */
    private void lose(String besides) {
        superuser.sql("""
                        do $$
                        begin
                            alter table log.event_log disable trigger append_only;
                            delete from log.event_log where position = 3;
                            update log.log_head set position = 2;
                            %s;
                            alter table log.event_log enable always trigger append_only;
                        end
                        $$
                        """.formatted(besides)).update();
    }
}
