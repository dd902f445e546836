package briefing.query.shared.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.Postgres;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instance that starts serves what the views hold, and tells what they lack, before it has looked at the log. */
@Timeout(120)
class RestartTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());
    private String schema = "";
    private LogPosition held = new LogPosition("00000000", 0);
    private LogPosition end = held;

    @BeforeEach
    void views_that_lack_the_newest_events() {
        try (TestReadSide earlier = TestReadSide.on(database)) {
            schema = earlier.schema();
            log.append(Given.scheduled(1, "2027-01-01"));
            held = log.append(Given.scheduled(2, "2027-01-01")).position();
            earlier.until(held);
        }
        end = log.append(Given.scheduled(3, "2027-01-01")).position();
    }

    @Test
    void while_another_one_is_slow_at_it() throws SQLException {
        try (Connection busy = database.app().getConnection()) {
            busy.setAutoCommit(false);
            busy.createStatement().execute("select * from " + schema + ".position for update");
            try (TestReadSide side = TestReadSide.on(database)) {
                assertThat(serves(side)).isEqualTo(held);

                busy.rollback();

                isComplete(side);
            }
        }
    }

    @Test
    void while_the_log_cannot_be_read() {
        JdbcClient superuser = JdbcClient.create(database.superuser());
        superuser.sql("revoke select on log.event_log from briefing_app").update();
        try (TestReadSide side = TestReadSide.on(database)) {
            assertThat(serves(side)).isEqualTo(held);

            superuser.sql("grant select on log.event_log to briefing_app").update();

            isComplete(side);
        }
    }

    /** Where "now" reads, when that is told to lack what follows. */
    private static LogPosition serves(TestReadSide side) {
        LogPosition now = side.ask(new FindReadPoint(null, null, null)).position();
        assertThat(side.ask(new FindViews(Set.of(Given.meeting(1), Given.meeting(2)), now)))
                .hasSize(2);
        assertThat(side.ask(new FindProgress()).incompleteFrom()).isEqualTo(now);
        assertThat(side.health().getStatus()).isEqualTo(Status.DOWN);
        return now;
    }

    private void isComplete(TestReadSide side) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(side.health().getStatus()).isEqualTo(Status.UP));
        assertThat(side.ask(new FindReadPoint(null, null, null)).position()).isEqualTo(end);
        assertThat(side.ask(new FindProgress()).incompleteFrom()).isNull();
    }
}
