package briefing.command.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import briefing.command.shared.log.Settled.Repeated;
import briefing.command.shared.log.Settled.Stored;
import briefing.core.shared.Postgres;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BrokenConnectionTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final FaultyNetwork network = new FaultyNetwork(database.app());
    private final Door door = new Door(network.dataSource(), DoorLimits.standard());

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void a_connection_cut_before_the_answer_is_settled_and_stored_once() throws SQLException {
        network.cutBeforeAnswer(2);
        var append = Appends.withTexts(Appends.of("schedule", "meeting-1", 0, 2), Appends.text("Доброго дня"));

        Settled settled = door.append(append);

        assertThat(settled)
                .asInstanceOf(type(Stored.class))
                .satisfies(s -> assertThat(List.of(s.firstPosition(), s.lastPosition(), s.version()))
                        .containsExactly(1L, 2L, 1L));
        assertThat(network.sent()).isEqualTo(3);
        assertThat(rows("event_log")).isEqualTo(2);
        assertThat(rows("texts")).isEqualTo(1);
        assertThat(rows("commands")).isEqualTo(1);
    }

    @Test
    void a_connection_cut_before_sending_is_settled_and_stored_once() throws SQLException {
        network.cutBeforeSending(2);

        Settled settled = door.append(Appends.of("schedule", "meeting-1", 0, 2));

        assertThat(settled).isInstanceOf(Stored.class);
        assertThat(rows("event_log")).isEqualTo(2);
    }

    @Test
    void a_cut_append_without_events_is_stored_once() throws SQLException {
        network.cutBeforeAnswer(1);

        Settled settled = door.append(Appends.of("unchanged", "meeting-1", 0, 0));

        assertThat(settled)
                .asInstanceOf(type(Stored.class))
                .satisfies(s -> assertThat(List.of(s.firstPosition(), s.lastPosition(), s.version()))
                        .containsExactly(1L, 0L, -1L));
        assertThat(rows("commands")).isEqualTo(1);
    }

    @Test
    void a_command_repeated_with_fresh_events_is_no_append_of_ours_even_after_a_cut() {
        door.append(Appends.of("schedule", "meeting-1", 0, 1));
        network.cutBeforeAnswer(1);

        Settled settled = door.append(Appends.of("schedule", "meeting-1", 0, 1));

        assertThat(settled)
                .asInstanceOf(type(Repeated.class))
                .satisfies(r -> assertThat(r.sameRequest()).isTrue());
    }

    @Test
    void an_error_fails_its_own_batch_and_the_writer_goes_on() throws SQLException {
        network.dieWithAnError(1);

        assertThatExceptionOfType(OutcomeUnknown.class)
                .isThrownBy(() -> door.append(Appends.of("unlucky", "meeting-1", 0, 1)))
                .satisfies(e -> assertThat(e.commandId()).isEqualTo("unlucky"));
        assertThat(door.append(Appends.of("next", "meeting-1", 0, 1))).isInstanceOf(Stored.class);
    }

    @Test
    void a_backend_that_is_terminated_while_it_waits_is_settled_and_stored_once() throws Exception {
        try (var holder = new HeldHead(database)) {
            Future<Settled> answer =
                    CompletableFuture.supplyAsync(() -> door.append(Appends.of("schedule", "meeting-1", 0, 2)));
            holder.awaitWriter();
            holder.terminateWriter();
            holder.letGo();

            assertThat(answer.get()).isInstanceOf(Stored.class);
        }

        assertThat(rows("event_log")).isEqualTo(2);
        assertThat(rows("commands")).isEqualTo(1);
    }

    private long rows(String table) throws SQLException {
        return Sql.number(database.app(), "select count(*) from log." + table);
    }
}
