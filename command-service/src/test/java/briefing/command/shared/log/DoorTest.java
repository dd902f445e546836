package briefing.command.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.command.shared.log.Settled.Stored;
import briefing.core.shared.Postgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

final class DoorTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private Door door = new Door(database.app(), DoorLimits.standard());

    @AfterEach
    void close() {
        door.close();
        clients.close();
    }

    @Test
    void bad_data_fails_alone() throws Exception {
        DoorLimits limits = DoorLimits.standard();
        var intake = new Intake(limits);
        List<Waiting> batch = Stream.of(
                        Appends.of("good-0", "good-0", 0, 1),
                        Appends.withTexts(Appends.of("nul", "meeting-1", 0, 1), Appends.text("a\0b")),
                        Appends.of("check", "meeting\n2", 0, 1),
                        Appends.of("good-1", "good-1", 0, 1))
                .map(Waiting::new)
                .toList();
        batch.forEach(intake::offer);

        Thread writer = Thread.ofVirtual()
                .start(new Writer(
                        database.app(), limits.timeout(), intake, new DoorMeters(new SimpleMeterRegistry(), intake)));

        assertThat(batch.get(0).await(limits.timeout())).isInstanceOf(Stored.class);
        assertThatThrownBy(() -> batch.get(1).await(limits.timeout())).isInstanceOf(AppendFailed.class);
        assertThatThrownBy(() -> batch.get(2).await(limits.timeout())).isInstanceOf(AppendFailed.class);
        assertThat(batch.get(3).await(limits.timeout())).isInstanceOf(Stored.class);
        assertThat(intake.close()).isEmpty();
        writer.join();
        assertThat(Sql.log(database.app())).extracting(Sql.Row::position).containsExactly(1L, 2L);
    }

    @Test
    void a_full_queue_and_a_time_out_in_it_store_nothing() throws Exception {
        door.close();
        door = new Door(database.app(), new DoorLimits(2, 100, 1 << 20, Duration.ofSeconds(1)));

        try (var holder = new HeldHead(database)) {
            Future<Settled> sent = submit("sent");
            holder.awaitWriter();
            List<Future<Settled>> queued = List.of(submit("queued-1"), submit("queued-2"), submit("queued-3"));

            assertThat(queued).allSatisfy(each -> assertThatThrownBy(each::get).hasCauseInstanceOf(TryAgain.class));
            assertThat(queued)
                    .extracting(each -> String.valueOf(each.exceptionNow().getMessage()))
                    .filteredOn(message -> message.contains("full"))
                    .hasSize(1);
            assertThatThrownBy(sent::get).hasCauseInstanceOf(OutcomeUnknown.class);
            holder.letGo();
        }
        door.close();

        assertThat(Sql.number(database.app(), "select count(*) from log.commands where command_id <> 'sent'"))
                .isEqualTo(0);
    }

    @Test
    void a_lock_that_does_not_come_in_time_stores_nothing() throws Exception {
        door.close();
        var impatient = new PGSimpleDataSource();
        impatient.setUrl(database.url() + "?options=-c%20lock_timeout=50");
        impatient.setUser(Postgres.APP);
        door = new Door(impatient, DoorLimits.standard());

        try (var _ = new HeldHead(database)) {
            assertThatThrownBy(() -> door.append(Appends.of("schedule", "meeting-1", 0, 1)))
                    .isInstanceOf(TryAgain.class);
        }

        assertThat(rows("commands")).isEqualTo(0);
    }

    @Test
    void a_database_that_cannot_be_reached_leaves_the_append_unsent() {
        door.close();
        door = new Door(nobodyThere(), new DoorLimits(10, 10, 1000, Duration.ofMillis(200)));

        assertThatThrownBy(() -> door.append(Appends.of("schedule", "meeting-1", 0, 1)))
                .isInstanceOf(TryAgain.class);
        assertThatThrownBy(() -> door.look("meeting-1", Appends.ACTOR, "schedule"))
                .isInstanceOf(TryAgain.class);
    }

    @Test
    void a_closed_door_lets_nobody_in() {
        door.close();

        assertThatThrownBy(() -> door.append(Appends.of("late", "meeting-1", 0, 1)))
                .isInstanceOf(TryAgain.class);
    }

    @Test
    void a_look_tells_where_an_aggregate_stands_and_what_became_of_a_command() {
        door.append(Appends.of("schedule", "meeting-1", 0, 3));

        Known known = door.look("meeting-1", Appends.ACTOR, "schedule");
        Known unknown = door.look("meeting-2", "another", "schedule");

        assertThat(known.lastSequence()).isEqualTo(2);
        Remembered command = Objects.requireNonNull(known.command());
        assertThat(command.lastPosition()).isEqualTo(3);
        assertThat(command.sameRequest(Appends.bytes("schedule"))).isTrue();
        assertThat(command.sameRequest(Appends.bytes("cancel"))).isFalse();
        assertThat(unknown).isEqualTo(new Known(-1, null));
    }

    private Future<Settled> submit(String commandId) {
        return clients.submit(() -> door.append(Appends.of(commandId, "of-" + commandId, 0, 1)));
    }

    private static DataSource nobodyThere() {
        return new Postgres.Database("nowhere", 1).app();
    }

    private long rows(String table) throws SQLException {
        return Sql.number(database.app(), "select count(*) from log." + table);
    }
}
