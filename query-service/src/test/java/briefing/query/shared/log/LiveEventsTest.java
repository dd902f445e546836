package briefing.query.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.Postgres;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.values.LogPosition;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subscriptions to the log: in order, none missing, none twice, from anywhere, at the reader's own pace. */
class LiveEventsTest {
    private static final int KEPT = 8;

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database.app());
    private TestReadSide side;
    private LogPosition start;
    private int meetings;

    @BeforeEach
    void start() {
        side = TestReadSide.on(database, new ReadLimits(4, KEPT));
        start = new LogPosition(side.texts("select epoch from log.log_head").getFirst(), 0);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    /** Keeps the positions of what it was sent. */
    private static final class Reader implements Flow.Subscriber<List<RecordedEvent>> {
        private final List<Long> read = new CopyOnWriteArrayList<>();
        private final List<Throwable> errors = new CopyOnWriteArrayList<>();
        private volatile Flow.@Nullable Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(List<RecordedEvent> append) {
            append.forEach(event -> read.add(event.position().position()));
        }

        @Override
        public void onError(Throwable error) {
            errors.add(error);
        }

        @Override
        public void onComplete() {
            throw new AssertionError("The log never ends.");
        }

        Reader asks(long more) {
            subscription().request(more);
            return this;
        }

        Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        void hasRead(long from, long to) {
            List<Long> expected = LongStream.rangeClosed(from, to).boxed().toList();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(read).hasSizeGreaterThanOrEqualTo(expected.size()));
            assertThat(read).isEqualTo(expected);
        }
    }

    @Test
    void every_append_comes_in_order_none_missing_and_none_twice() {
        Reader early = after(0).asks(Long.MAX_VALUE);
        append(30);
        Reader late = after(0).asks(Long.MAX_VALUE);
        append(30);

        early.hasRead(1, 90);
        late.hasRead(1, 90);
    }

    @Test
    void a_reader_goes_on_after_any_position_also_within_an_append() {
        append(40);
        List<Reader> readers = new ArrayList<>();
        for (long position = 0; position <= 60; position++) {
            readers.add(after(position).asks(Long.MAX_VALUE));
        }
        append(2);

        for (int i = 0; i < readers.size(); i++) {
            readers.get(i).hasRead(i + 1L, 63);
        }
    }

    @Test
    void a_slow_reader_gets_as_much_as_it_asks_for_and_holds_up_nobody() {
        Reader slow = after(0);
        Reader quick = after(0).asks(Long.MAX_VALUE);
        append(60);
        quick.hasRead(1, 90);
        assertThat(slow.read).isEmpty();

        slow.asks(1).hasRead(1, 1);
        slow.asks(1).hasRead(1, 3);
        for (int i = 0; i < 58; i++) {
            slow.asks(1);
        }

        slow.hasRead(1, 90);
    }

    @Test
    void a_reader_that_has_fallen_out_of_the_window_reads_the_log_itself() {
        Reader reader = after(0).asks(1);
        append(2);
        reader.hasRead(1, 1);
        append(10 * KEPT);
        reader.asks(Long.MAX_VALUE);

        reader.hasRead(1, 3 + 15 * KEPT);
    }

    @Test
    void a_long_log_before_the_first_reader_is_not_missed() {
        append(200);
        Reader reader = after(150).asks(Long.MAX_VALUE);
        append(2);

        reader.hasRead(151, 303);
    }

    @Test
    void a_reader_that_leaves_is_forgotten() {
        Reader reader = after(0).asks(Long.MAX_VALUE);
        append(2);
        reader.hasRead(1, 3);

        reader.subscription().cancel();
        append(2);

        after(3).asks(Long.MAX_VALUE).hasRead(4, 6);
        assertThat(reader.read).hasSize(3);
        assertThat(side.head().followed()).isEqualTo(1);
    }

    @Test
    void a_reader_that_asks_for_nothing_is_told_so() {
        Reader reader = after(0).asks(0);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(reader.errors).singleElement().isInstanceOf(IllegalArgumentException.class));
        assertThat(side.head().followed()).isZero();
    }

    @Test
    void a_read_that_fails_ends_it_and_whoever_comes_back_misses_nothing() {
        append(2 * KEPT);
        JdbcClient superuser = JdbcClient.create(database.superuser());
        superuser.sql("revoke select on log.event_log from briefing_app").update();

        Reader reader = after(0).asks(1);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(reader.errors)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Failed.class,
                                failed -> assertThat(failed.failure()).isEqualTo(Failure.TRY_AGAIN)));
        assertThat(reader.read).isEmpty();
        assertThat(side.head().followed()).isZero();
        superuser.sql("grant select on log.event_log to briefing_app").update();
        after(0).asks(Long.MAX_VALUE).hasRead(1, 3 * KEPT);
    }

    @Test
    void a_reader_is_told_to_try_again_when_the_log_cannot_be_read_for_now() throws SQLException {
        append(2);
        try (Connection other = database.superuser().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table log.event_log in access exclusive mode");

            Reader reader = after(0).asks(1);

            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(reader.errors)
                            .singleElement()
                            .isInstanceOfSatisfying(
                                    Failed.class,
                                    failed -> assertThat(failed.failure()).isEqualTo(Failure.TRY_AGAIN)));
            assertThat(reader.read).isEmpty();
        }
    }

    @Test
    void a_position_of_another_log_is_refused() {
        assertThatThrownBy(() -> side.live().after(new LogPosition("another0", 1)))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("POSITION_OF_ANOTHER_LOG");
    }

    private Reader after(long position) {
        Reader reader = new Reader();
        side.live().after(new LogPosition(start.epoch(), position)).subscribe(reader);
        return reader;
    }

    /** Every second append has two events. */
    private void append(int appends) {
        LogPosition end = start;
        for (int i = 0; i < appends; i++) {
            int meeting = 1 + meetings++ / 2;
            end = (i % 2 == 0
                            ? log.append(Given.scheduled(meeting, "2027-01-01"))
                            : log.append(
                                    Given.rescheduled(meeting, "2027-02-01"), Given.confirmed(meeting, "2027-02-01")))
                    .position();
        }
        side.until(end);
    }
}
