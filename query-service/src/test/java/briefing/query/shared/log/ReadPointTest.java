package briefing.query.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.Postgres;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.reading.FindProgress;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.reading.RecordedAhead;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.log.TestLog.Appended;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a request reads: as of an instant, at a position, or now. */
class ReadPointTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());
    private TestReadSide side;
    private Appended first;
    private Appended second;

    @BeforeEach
    void two_appends() {
        side = TestReadSide.on(database);
        first = log.append(Given.scheduled(1, "2027-02-11"));
        second = log.append(Given.rescheduled(1, "2027-02-12"), Given.confirmed(1, "2027-02-12"));
        side.until(second.position());
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void an_instant_reads_what_was_recorded_then_or_before() {
        assertThat(asOf(first.recordedAt().minus(1, ChronoUnit.MICROS))).isZero();
        assertThat(asOf(Instant.parse("0000-01-01T00:00:00Z"))).isZero();
        assertThat(asOf(first.recordedAt())).isEqualTo(1);
        assertThat(asOf(second.recordedAt().minus(1, ChronoUnit.MICROS))).isEqualTo(1);
        assertThat(asOf(second.recordedAt())).isEqualTo(3);
        assertThat(asOf(Instant.now())).isEqualTo(3);
    }

    @Test
    void an_instant_finer_than_the_log_counts_is_not_rounded_up_to_what_came_later() {
        assertThat(asOf(second.recordedAt().minusNanos(100))).isEqualTo(1);
        assertThat(asOf(second.recordedAt().plusNanos(900))).isEqualTo(3);
    }

    @Test
    void the_future_is_not_on_record() {
        refused(Failure.AS_OF_IN_FUTURE, () -> asOf(Instant.now().plusSeconds(60)));
    }

    @Test
    void an_instant_and_a_position_together_are_ambiguous() {
        refused(
                Failure.POSITION_AMBIGUOUS,
                () -> side.ask(new FindReadPoint(first.recordedAt(), first.position(), null)));
    }

    @Test
    void a_position_reads_there_at_the_time_that_it_was_recorded() {
        ReadPoint point = at(first.position());

        assertThat(point.position()).isEqualTo(first.position());
        assertThat(point.instant()).isEqualTo(first.recordedAt());
    }

    @Test
    void a_position_of_another_log_is_refused() {
        refused(Failure.POSITION_OF_ANOTHER_LOG, () -> at(new LogPosition("another0", 1)));
        refused(
                Failure.POSITION_OF_ANOTHER_LOG,
                () -> side.ask(new FindReadPoint(null, null, new LogPosition("another0", 1))));
    }

    @Test
    void a_position_beyond_the_head_is_waited_for_and_then_told_to_be_missing() {
        refused(Failure.POSITION_NOT_REACHED, () -> at(beyond(1)));
    }

    @Test
    void a_position_beyond_the_head_is_read_as_soon_as_it_is_there() {
        CompletableFuture<ReadPoint> waiting = CompletableFuture.supplyAsync(() -> at(beyond(1)));

        Appended third = log.append(Given.planned(1, "Deterrence"));

        assertThat(waiting.join().position()).isEqualTo(third.position());
    }

    @Test
    void now_reads_at_the_head_and_not_before_what_the_caller_has_seen() {
        Appended third = log.append(Given.planned(1, "Deterrence"));

        ReadPoint now = side.ask(new FindReadPoint(null, null, third.position()));

        assertThat(now.position()).isEqualTo(third.position());
    }

    @Test
    void what_a_clock_that_was_put_back_leaves_ahead_is_told() {
        JdbcClient.create(database.superuser())
                .sql("update log.log_head set recorded_at = recorded_at + interval '1 day'")
                .update();
        Appended third = log.append(Given.planned(1, "Deterrence"));
        side.until(third.position());

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(side.ask(new FindProgress()).ahead())
                        .isEqualTo(new RecordedAhead(second.position(), third.recordedAt())));
        assertThat(asOf(Instant.now())).isEqualTo(second.position().position());
        assertThat(side.ask(new FindReadPoint(null, null, null)).position()).isEqualTo(third.position());
        assertThat(side.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(side.health().getDetails()).containsKey("clock");
    }

    private LogPosition beyond(long by) {
        return new LogPosition(second.position().epoch(), second.position().position() + by);
    }

    private long asOf(Instant instant) {
        return side.ask(new FindReadPoint(instant, null, null)).position().position();
    }

    private ReadPoint at(@Nullable LogPosition position) {
        return side.ask(new FindReadPoint(null, position, null));
    }

    private static void refused(Failure failure, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
