package briefing.command.shared;

import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.FEBRUARY_13;
import static briefing.core.meetings.Meetings.rescheduleTo;
import static briefing.core.meetings.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import briefing.core.directory.Organisations;
import briefing.core.shared.FrozenProxy;
import briefing.core.shared.Postgres;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Outcome;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A database that falls silent: every command is answered soon with what is true, and nothing is lost or doubled. */
@Timeout(120)
class SilentDatabaseTest {
    /** Twice what is promised; it was a minute, or for ever. */
    private static final Duration SOON = Duration.ofSeconds(9);

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database);
    private final FrozenProxy way = FrozenProxy.to(database.port());
    private final Instance instance = new Instance(way.wayTo(database));

    @BeforeEach
    void schedule_the_meeting() {
        instance.accepted(register(COUNCIL, "Council"), Request.of("register"));
        instance.accepted(schedule(FEBRUARY_12), Request.of("schedule"));
    }

    @AfterEach
    void stop() {
        way.close();
        instance.close();
    }

    @Test
    void what_was_sent_without_an_answer_is_unknown_and_sent_again_it_turns_out_to_be_stored() throws Exception {
        CompletableFuture<Object> answer;
        try (Connection holder = database.owner().getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("select * from log.log_head for update");
            answer = CompletableFuture.supplyAsync(() -> told(rescheduleTo(FEBRUARY_13, null), "move"));
            await().until(() -> log.number("select count(*) from pg_stat_activity"
                            + " where datname = current_database() and wait_event_type = 'Lock'")
                    > 0);
            way.freeze();
            holder.rollback();
        }

        assertThat(answer.get(SOON.toSeconds(), TimeUnit.SECONDS)).isEqualTo(Failure.OUTCOME_UNKNOWN);
        way.thaw();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> told(rescheduleTo(FEBRUARY_13, null), "move") instanceof Outcome outcome
                        && outcome.receipt() != null
                        && outcome.receipt().version() == 1);
        assertThat(log.number("select count(*) from log.event_log where event_name = 'MeetingRescheduled'"))
                .isEqualTo(1);
    }

    @Test
    void many_commands_are_answered_soon_and_once_it_speaks_again_each_is_stored_once() throws Exception {
        way.freeze();

        List<Object> told = assertTimeoutPreemptively(
                SOON, () -> Parallel.clients(30, number -> told(command(number), "silent-" + number)));

        assertThat(told).isSubsetOf(Failure.TRY_AGAIN, Failure.OUTCOME_UNKNOWN).contains(Failure.TRY_AGAIN);
        way.thaw();
        IntStream.range(0, 30)
                .forEach(number -> await().atMost(Duration.ofSeconds(30))
                        .until(() -> told(command(number), "silent-" + number) instanceof Outcome));
        assertThat(log.number("select count(*) from log.commands where command_id like 'silent-%'"))
                .isEqualTo(30);
        assertThat(log.number("select count(*) from log.event_log where event_name = 'OrganisationRegistered'"))
                .isEqualTo(16);
        assertThat(log.number("select count(*) from log.event_log where event_name = 'MeetingRescheduled'"))
                .isEqualTo(1);
    }

    @Test
    void one_that_is_gone_is_no_reason_to_wait() {
        way.close();

        assertThat(assertTimeoutPreemptively(SOON, () -> told(rescheduleTo(FEBRUARY_13, null), "gone")))
                .as("by a connection that was kept it may have been sent")
                .isIn(Failure.TRY_AGAIN, Failure.OUTCOME_UNKNOWN);
        assertThat(assertTimeoutPreemptively(SOON, () -> told(command(1), "gone, too")))
                .isEqualTo(Failure.TRY_AGAIN);
    }

    /** Half of them are all about one meeting. */
    private static Command command(int number) {
        return number % 2 == 0
                ? rescheduleTo(FEBRUARY_13, null)
                : register(Organisations.called("number " + number), "Number " + number);
    }

    /** Its outcome, or why there is none. */
    private Object told(Command command, String commandId) {
        try {
            return instance.send(command, Request.of(commandId));
        } catch (Failed failed) {
            return failed.failure();
        }
    }
}
