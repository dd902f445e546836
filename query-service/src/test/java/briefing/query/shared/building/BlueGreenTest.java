package briefing.query.shared.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.Postgres;
import briefing.core.shared.operation.CannotRebuild;
import briefing.core.shared.operation.DeadLetter;
import briefing.core.shared.operation.DeadLetters;
import briefing.core.shared.operation.Rebuilding;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.log.Given;
import briefing.query.shared.log.ReadLimits;
import briefing.query.shared.log.TestLog;
import briefing.query.shared.log.TestReadSide;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The views are folded anew while they are read and written. */
@Timeout(60)
class BlueGreenTest {
    private static final int MEETINGS = 40;

    private final Postgres.Database database = Postgres.freshDatabase().knowing("MeetingFlewAway", 1);
    private final TestLog log = new TestLog(database.app());

    @Test
    void views_are_folded_anew_under_load_and_come_out_the_same() throws Exception {
        story(1);
        AtomicBoolean ended = new AtomicBoolean();
        try (TestReadSide side = TestReadSide.on(database, new ReadLimits(7, 100));
                TestReadSide other = TestReadSide.on(database, new ReadLimits(7, 100))) {
            side.until(log.append(Given.scheduled(500, "2027-01-01")).position());
            await().atMost(Duration.ofSeconds(10)).until(() -> side.head().serving());
            String before = side.schema();
            CompletableFuture<Integer> reading =
                    CompletableFuture.supplyAsync(() -> read(side, ended), Thread::startVirtualThread);
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> story(100), Thread::startVirtualThread);
            List<Long> progress = new ArrayList<>();

            side.rebuilding().rebuild(progress::add);
            writing.get();
            ended.set(true);

            assertThat(reading.get()).isPositive();
            assertThat(progress).isSorted().hasSizeGreaterThan(10);
            LogPosition end = log.append(Given.scheduled(501, "2027-01-01")).position();
            side.until(end);
            other.until(end);
            assertThat(side.schema()).isEqualTo(other.schema()).isNotEqualTo(before);
            assertThat(side.texts("select nspname::text from pg_namespace where nspname = ?", before))
                    .isEmpty();
            List<String> folded = Dump.of(side);
            side.rebuilding().rebuild(_ -> {});
            assertThat(Dump.of(side)).hasSizeGreaterThan(240).isEqualTo(folded);
        }
    }

    @Test
    void what_cannot_be_read_waits_in_the_new_views_too() {
        try (TestReadSide side = TestReadSide.on(database)) {
            log.append(Given.scheduled(1, "2027-01-01"));
            LogPosition end = log.appendRaw(Given.meeting(2).value(), "MeetingFlewAway", "{}")
                    .position();
            side.until(end);
            List<DeadLetter> before = side.bean(DeadLetters.class).all();

            side.rebuilding().rebuild(_ -> {});

            assertThat(side.bean(DeadLetters.class).all()).isEqualTo(before).hasSize(1);
        }
    }

    @Test
    void an_instance_that_was_killed_does_not_fail_it_and_its_views_are_dropped_later() {
        try (TestReadSide side = TestReadSide.on(database)) {
            side.until(log.append(Given.scheduled(1, "2027-01-01")).position());
            String before = side.schema();
            side.execute("insert into views.instance select gen_random_uuid(), shape, number,"
                    + " now() - interval '1 minute' from views.instance");

            assertThat(side.rebuilding().rebuild(_ -> {})).isFalse();
            assertThat(side.texts("select nspname::text from pg_namespace where nspname = ?", before))
                    .containsExactly(before);
            side.execute("update views.instance set seen_at = now() - interval '11 minutes' where number = 1");
            assertThat(side.rebuilding().dropUnused()).containsExactly(before);
        }
    }

    @Test
    void only_one_rebuild_is_under_way() {
        try (TestReadSide side = TestReadSide.on(database)) {
            side.until(log.append(Given.scheduled(1, "2027-01-01")).position());
            Rebuilding rebuilding = side.rebuilding();

            rebuilding.rebuild(_ -> assertThatThrownBy(() -> rebuilding.rebuild(_ -> {}))
                    .isInstanceOf(CannotRebuild.class)
                    .hasMessageContaining("Another rebuild"));
        }
    }

    @Test
    void health_tells_how_far_it_is() {
        try (TestReadSide side = TestReadSide.on(database)) {
            LogPosition end = log.append(Given.scheduled(1, "2027-01-01")).position();
            side.until(end);
            List<Object> told = new ArrayList<>();

            side.rebuilding().rebuild(_ -> told.add(side.health().getDetails().get("rebuilding")));

            assertThat(told).containsExactly(end.position() + " of " + end.position());
            assertThat(side.health().getDetails()).doesNotContainKey("rebuilding");
        }
    }

    @Test
    void views_of_another_build_are_dropped_only_when_no_instance_serves_them() {
        try (TestReadSide side = TestReadSide.on(database)) {
            side.execute("create schema views_0123456789ab_1");
            side.execute("create schema views_ba9876543210_4");
            side.execute("insert into views.instance values (gen_random_uuid(), 'views_0123456789ab', 1, now())");
            side.execute("insert into views.instance values (gen_random_uuid(), 'views_ba9876543210', 4,"
                    + " now() - interval '1 hour')");

            assertThat(side.rebuilding().dropUnused()).containsExactly("views_ba9876543210_4");

            assertThat(side.texts("select nspname::text from pg_namespace where nspname like 'views\\_%' order by 1"))
                    .containsExactlyInAnyOrder("views_0123456789ab_1", side.schema());
        }
    }

    private void story(int from) {
        log.append(Given.registered(from, "Council " + from, "Рада"));
        for (int i = from; i < from + MEETINGS; i++) {
            log.append(Given.scheduled(i, "2027-01-01"));
            log.append(Given.rescheduled(i, "2027-02/2027-03"), Given.planned(i, "Item " + i));
            log.append(Given.confirmed(i, "2027-02-11"));
        }
    }

    /** Reads as a client does, all the time; each answer must be whole. */
    private static int read(TestReadSide side, AtomicBoolean ended) {
        int reads = 0;
        while (!ended.get()) {
            LogPosition now = side.ask(new FindReadPoint(null, null, null)).position();
            assertThat(side.ask(new FindViews(Set.of(Given.meeting(1), Given.meeting(40)), now)))
                    .hasSize(2);
            reads++;
        }
        return reads;
    }
}
