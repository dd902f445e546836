package briefing.command.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.command.shared.log.Settled.Conflict;
import briefing.command.shared.log.Settled.KeyTaken;
import briefing.command.shared.log.Settled.Repeated;
import briefing.command.shared.log.Settled.Stored;
import briefing.core.shared.Postgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

final class AppendCallTest {
    private Postgres.Database database = Postgres.freshDatabase();

    @BeforeEach
    void a_log_with_one_meeting() throws SQLException {
        send(Appends.withKeys(Appends.of("schedule", "meeting-1", 0, 2), "forum-2026"));
    }

    @Test
    void each_append_of_a_batch_is_settled_by_itself() throws SQLException {
        List<Settled> settled = send(
                Appends.of("fits", "meeting-1", 2, 1),
                Appends.of("too-late", "meeting-1", 2, 1),
                Appends.of("schedule", "meeting-1", 0, 2),
                Appends.withKeys(Appends.of("same-forum", "meeting-2", 0, 1), "free", "forum-2026"),
                Appends.of("of-another", "meeting-3", 0, 3));

        isStored(settled.get(0), 3, 3, 2);
        assertThat(settled.get(1)).isEqualTo(new Conflict(2));
        isRepeated(settled.get(2), true, 1L, 2, 1);
        assertThat(settled.get(3)).isEqualTo(new KeyTaken("forum-2026", "meeting-1"));
        isStored(settled.get(4), 4, 6, 2);
        assertThat(Sql.number(database.app(), "select count(*) from log.reserved_keys"))
                .isEqualTo(1);
    }

    @Test
    void what_an_earlier_append_of_the_batch_did_counts() throws SQLException {
        List<Settled> settled = send(
                Appends.withKeys(Appends.of("lost", "meeting-1", 9, 1), "lost-key"),
                Appends.withKeys(Appends.of("first", "meeting-2", 0, 2), "lost-key", "kyiv"),
                Appends.of("second", "meeting-2", 2, 1),
                Appends.withHash(Appends.of("first", "meeting-2", 3, 1), "something else"),
                Appends.withKeys(Appends.of("same-key", "meeting-3", 0, 1), "kyiv"),
                Appends.withKeys(Appends.of("same-key-again", "meeting-4", 0, 1), "kyiv"),
                Appends.of("lost", "meeting-1", 2, 1));

        assertThat(settled.get(0)).isEqualTo(new Conflict(1));
        isStored(settled.get(1), 3, 4, 1);
        isStored(settled.get(2), 5, 5, 2);
        isRepeated(settled.get(3), false, 3L, 4, 1);
        assertThat(settled.get(4)).isEqualTo(new KeyTaken("kyiv", "meeting-2"));
        assertThat(settled.get(5)).isEqualTo(new KeyTaken("kyiv", "meeting-2"));
        isStored(settled.get(6), 6, 6, 2);
    }

    @Test
    void positions_are_dense_and_recorded_times_grow_from_append_to_append() throws SQLException {
        List<Append> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(Appends.of("many-" + i, "many-" + i, i % 5 == 0 ? 1 : 0, 1 + i % 3));
        }

        List<Settled> settled = send(many.toArray(Append[]::new));

        List<Sql.Row> log = Sql.log(database.auditor());
        assertThat(log)
                .extracting(Sql.Row::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.size()).boxed().toList());
        Instant before = log.get(0).leaf().recordedAt();
        for (Settled each : settled) {
            if (each instanceof Stored stored) {
                assertThat(stored.recordedAt()).isAfter(before);
                before = stored.recordedAt();
                assertThat(log.subList((int) stored.firstPosition() - 1, (int) stored.lastPosition()))
                        .allSatisfy(row -> assertThat(row.leaf().recordedAt()).isEqualTo(stored.recordedAt()));
            }
        }
    }

    @Test
    void java_and_the_database_agree_on_every_leaf_hash() throws SQLException {
        send(Appends.of("more", "засідання-1", 0, 3), Appends.of("another", "meeting-1", 2, 1));

        assertThat(Sql.log(database.auditor())).hasSize(6).allSatisfy(row -> {
            assertThat(row.leafHash()).isEqualTo(LeafHash.of(row.leaf()));
            assertThat(row.actor()).isEqualTo(Appends.ACTOR);
        });
    }

    @Test
    void an_append_without_events_is_remembered_and_notifies_nobody() throws SQLException {
        try (Connection listener = database.app().getConnection()) {
            listener.createStatement().execute("listen briefing_log");

            List<Settled> settled = send(Appends.of("unchanged", "meeting-1", 7, 0));
            List<Settled> again = send(Appends.of("unchanged", "meeting-1", 7, 0));

            isStored(settled.get(0), 3, 2, 1);
            isRepeated(again.get(0), true, null, 2, 1);
            assertThat(listener.unwrap(PGConnection.class).getNotifications(50)).isNullOrEmpty();
        }
    }

    @Test
    void a_call_that_stores_events_notifies_the_new_head_once() throws SQLException {
        try (Connection listener = database.app().getConnection()) {
            listener.createStatement().execute("listen briefing_log");

            send(Appends.of("a", "meeting-2", 0, 2), Appends.of("b", "meeting-3", 0, 1));

            assertThat(listener.unwrap(PGConnection.class).getNotifications(2000))
                    .singleElement()
                    .satisfies(heard -> assertThat(heard.getParameter()).isEqualTo("5"));
        }
    }

    @Test
    void other_isolation_levels_are_refused() throws SQLException {
        for (int level : List.of(Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE)) {
            try (Connection connection = database.app().getConnection()) {
                connection.setTransactionIsolation(level);
                var appends = List.of(Appends.of("isolated", "meeting-2", 0, 1));

                assertThatThrownBy(() -> AppendCall.send(connection, appends, false))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("log.append needs read committed");
            }
        }
    }

    @Test
    void a_log_copied_into_another_database_goes_on_densely() throws Exception {
        Postgres.Database copy = Postgres.freshDatabase();
        LogCopy.copy(database.owner(), copy.owner());
        database = copy;

        List<Settled> settled =
                send(Appends.of("too-late", "meeting-1", 1, 1), Appends.of("goes-on", "meeting-1", 2, 1));

        assertThat(settled.get(0)).isEqualTo(new Conflict(1));
        isStored(settled.get(1), 3, 3, 2);
        assertThat(Sql.log(copy.auditor()))
                .allSatisfy(row -> assertThat(row.leafHash()).isEqualTo(LeafHash.of(row.leaf())));
    }

    private static void isStored(Settled settled, long first, long last, long version) {
        assertThat(settled).isInstanceOfSatisfying(Stored.class, s -> {
            assertThat(s.firstPosition()).isEqualTo(first);
            assertThat(s.lastPosition()).isEqualTo(last);
            assertThat(s.version()).isEqualTo(version);
        });
    }

    private static void isRepeated(
            Settled settled, boolean sameRequest, @Nullable Long first, long last, long version) {
        assertThat(settled).isInstanceOfSatisfying(Repeated.class, r -> {
            assertThat(r.sameRequest()).isEqualTo(sameRequest);
            assertThat(r.remembered().firstPosition()).isEqualTo(first);
            assertThat(r.remembered().lastPosition()).isEqualTo(last);
            assertThat(r.remembered().version()).isEqualTo(version);
        });
    }

    private List<Settled> send(Append... appends) throws SQLException {
        try (Connection connection = database.app().getConnection()) {
            return AppendCall.send(connection, List.of(appends), false);
        }
    }
}
