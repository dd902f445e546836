package briefing.query.shared.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.Postgres;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.ReadLimits;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestReadSide;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** The views are only what the log says: folded anew they are the same, whoever folds them. */
class RebuildTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());

    @Test
    void live_views_equal_views_rebuilt_from_the_log_byte_for_byte() {
        List<String> live;
        LogPosition end;
        try (TestReadSide side = TestReadSide.on(database)) {
            end = story(side, 1);
            live = Dump.of(side);
            side.execute("drop schema %s cascade");
        }

        List<String> rebuilt = elsewhere("Pacific/Apia", Locale.of("tr", "TR"), () -> {
            try (TestReadSide side =
                    TestReadSide.on(database, new ReadLimits(3, 10)).until(end)) {
                return Dump.of(side);
            }
        });

        assertThat(live).hasSizeGreaterThan(60);
        assertThat(rebuilt).isEqualTo(live);
    }

    @Test
    void two_instances_follow_one_log_and_one_may_end_in_the_middle() {
        try (TestReadSide staying = TestReadSide.on(database, new ReadLimits(5, 10))) {
            LogPosition end;
            try (TestReadSide leaving = TestReadSide.on(database, new ReadLimits(5, 10))) {
                leaving.until(story(staying, 1));
            }
            end = story(staying, 100);
            staying.until(end);

            assertThat(staying.number("select count(*) from (select id, from_position from %s.meeting"
                            + " group by id, from_position having count(*) > 1) x"))
                    .isZero();
            assertThat(staying.number("select count(*) from %s.meeting where to_position = 9223372036854775807"))
                    .isEqualTo(40);
            assertThat(staying.number("select max(position) from %s.position")).isEqualTo(end.position());
        }
    }

    @Test
    void a_fresh_instance_serves_nothing_before_it_has_caught_up() throws SQLException {
        String schema;
        try (TestReadSide earlier = TestReadSide.on(database)) {
            schema = earlier.schema();
        }
        LogPosition end = log.append(Given.scheduled(1, "2027-01-01")).position();
        try (Connection busy = database.app().getConnection()) {
            busy.setAutoCommit(false);
            busy.createStatement().execute("select * from " + schema + ".position for update");
            try (TestReadSide side = TestReadSide.on(database)) {
                assertThatThrownBy(() -> now(side))
                        .isInstanceOf(Failed.class)
                        .hasMessageContaining("VIEWS_BEING_BUILT");
                assertThat(side.health().getStatus()).isEqualTo(Status.DOWN);

                busy.rollback();

                side.until(end);
                await().atMost(Duration.ofSeconds(10))
                        .untilAsserted(() -> assertThat(now(side)).isEqualTo(end));
                assertThat(side.health().getStatus()).isEqualTo(Status.UP);
            }
        }
    }

    @Test
    void the_progress_of_another_build_is_not_taken_for_ones_own() {
        try (TestReadSide side = TestReadSide.on(database)) {
            LogPosition end = log.append(Given.scheduled(1, "2027-01-01")).position();
            side.until(end);

            side.texts("select pg_notify('briefing_views', 'views_0123456789ab_1.position 1000')::text");
            side.texts("select pg_notify('briefing_views', '%s.position " + (end.position() + 1) + "')::text");

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(side.head().position()).isEqualTo(end.position() + 1));
        }
    }

    private LogPosition story(TestReadSide side, int from) {
        LogPosition end = log.append(Given.registered(from, "Council " + from, "İstanbul", "Рада"))
                .position();
        for (int i = from; i < from + 20; i++) {
            log.append(Given.scheduled(i, "2027-01-01"));
            log.append(Given.rescheduled(i, "2027-02/2027-03"), Given.planned(i, "Item " + i));
            end = log.append(Given.confirmed(i, "2027-02-11")).position();
            side.until(end);
        }
        return end;
    }

    private static LogPosition now(TestReadSide side) {
        return side.ask(new FindReadPoint(null, null, null)).position();
    }

    private static <T> T elsewhere(String zone, Locale locale, Supplier<T> work) {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(locale);
        try {
            return work.get();
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }
}
