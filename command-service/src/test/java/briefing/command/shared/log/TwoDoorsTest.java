package briefing.command.shared.log;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.command.shared.log.Settled.Conflict;
import briefing.command.shared.log.Settled.KeyTaken;
import briefing.command.shared.log.Settled.Repeated;
import briefing.command.shared.log.Settled.Stored;
import briefing.core.shared.Postgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class TwoDoorsTest {
    private static final int CLIENTS = 64;
    private static final int COMMANDS = 30;
    private static final int MEETINGS = 20;

    private final Postgres.Database database = Postgres.freshDatabase();
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();

    @Test
    void sixty_four_clients_lose_nothing_when_one_of_two_doors_closes_between() throws Exception {
        try (var stays = new Door(database.app(), DoorLimits.standard());
                var closes = new Door(database.app(), DoorLimits.standard());
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                running.add(clients.submit(() -> commands(number, number % 2 == 0 ? stays : closes, stays, closes)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }

        assertThat(acknowledged).hasSize(CLIENTS * COMMANDS);
        assertThat(conflicts.get()).isPositive();
        everyCommandIsThereOnceWithItsTexts();
        theLogIsDenseAndInOrder();
    }

    private void commands(int client, Door first, Door stays, Door closes) {
        var random = new Random(client);
        Door door = first;
        for (int i = 0; i < COMMANDS; i++) {
            if (answers.incrementAndGet() == CLIENTS * COMMANDS / 2) {
                closes.close();
            }
            String commandId = client + "-" + i;
            String meeting = "meeting-" + random.nextInt(MEETINGS);
            try {
                appendUntilStored(door, commandId, meeting);
            } catch (TryAgain closed) {
                door = stays;
                appendUntilStored(door, commandId, meeting);
            }
            acknowledged.add(commandId);
        }
    }

    private void appendUntilStored(Door door, String commandId, String meeting) {
        long next = 0;
        while (true) {
            Append append = Appends.withTexts(Appends.of(commandId, meeting, next, 2), Appends.text(commandId));
            switch (door.append(append)) {
                case Stored _ -> {
                    return;
                }
                case Conflict lost -> {
                    conflicts.incrementAndGet();
                    next = lost.lastSequence() + 1;
                }
                case Repeated _, KeyTaken _ -> throw new AssertionError(commandId);
            }
        }
    }

    private void everyCommandIsThereOnceWithItsTexts() throws SQLException {
        int all = CLIENTS * COMMANDS;
        assertThat(Sql.number(database.app(), "select count(*) from log.commands"))
                .isEqualTo(all);
        assertThat(Sql.number(database.app(), "select count(distinct content) from log.texts"))
                .isEqualTo(all);
        assertThat(Sql.number(database.app(), "select count(*) from log.texts")).isEqualTo(all);
        assertThat(Sql.number(
                        database.app(),
                        "select count(*) from log.commands c join log.texts t"
                                + " on t.content = c.command_id and t.aggregate_id = c.aggregate_id"
                                + " where c.last_position = c.first_position + 1"))
                .isEqualTo(all);
    }

    private void theLogIsDenseAndInOrder() throws SQLException {
        List<Sql.Row> log = Sql.log(database.auditor());
        assertThat(log)
                .extracting(Sql.Row::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 2L * CLIENTS * COMMANDS)
                        .boxed()
                        .toList());
        assertThat(log).allSatisfy(row -> assertThat(row.leafHash()).isEqualTo(LeafHash.of(row.leaf())));
        assertThat(Sql.number(
                        database.app(),
                        "select count(*) from (select recorded_at, lag(recorded_at)"
                                + " over (order by first_position) as before from log.commands) c"
                                + " where recorded_at <= before"))
                .isEqualTo(0);
        assertThat(Sql.number(
                        database.app(),
                        "select count(*) from (select sequence_number, row_number() over"
                                + " (partition by aggregate_id order by position) - 1 as n from log.event_log) e"
                                + " where sequence_number <> n"))
                .isEqualTo(0);
    }
}
