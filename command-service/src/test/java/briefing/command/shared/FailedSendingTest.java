package briefing.command.shared;

import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.FEBRUARY_13;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.called;
import static briefing.core.meetings.Meetings.rescheduleTo;
import static briefing.core.meetings.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import briefing.command.shared.log.Append;
import briefing.command.shared.log.Door;
import briefing.command.shared.log.DoorLimits;
import briefing.command.shared.log.NewEvent;
import briefing.core.directory.Organisations;
import briefing.core.json.UnknownEvent;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.Command;
import briefing.core.shared.values.Text;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class FailedSendingTest {
    private static final Text HAS_NUL = Words.text("The host\u0000 is ill.");

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database);
    private final Instance instance = new Instance(database);

    @BeforeEach
    void schedule_the_meeting() {
        instance.accepted(register(COUNCIL, "Council"), Request.of("register"));
        instance.accepted(schedule(FEBRUARY_12), Request.of("schedule"));
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void what_the_log_cannot_keep_is_told_and_forgotten() throws Exception {
        List<Long> rows = log.rows();

        Failed failed = failed(rescheduleTo(FEBRUARY_13, HAS_NUL), Request.of("move", HAS_NUL));

        assertThat(failed.failure()).isEqualTo(Failure.NOT_STORABLE);
        assertThat(log.rows()).isEqualTo(rows);
        anotherClientMovesTheMeeting();
    }

    @Test
    void an_event_that_is_too_large_is_not_stored() {
        String[] names = Collections.nCopies(40_000, "The same name").toArray(String[]::new);

        Failed failed = failed(register(Organisations.called("many names"), names), Request.of("many-names"));

        assertThat(failed.failure()).isEqualTo(Failure.NOT_STORABLE);
    }

    @Test
    void a_missing_right_is_our_fault() throws Exception {
        JdbcClient superuser = JdbcClient.create(database.superuser());
        superuser.sql("revoke execute on function log.append from briefing_app").update();

        Failed failed = failed(rescheduleTo(FEBRUARY_13, null), Request.of("move"));

        assertThat(failed.failure()).isEqualTo(Failure.INTERNAL);
        superuser.sql("grant execute on function log.append to briefing_app").update();
        anotherClientMovesTheMeeting();
    }

    @Test
    void an_interrupted_client_may_try_again() throws Exception {
        Thread.currentThread().interrupt();

        Failed failed = failed(rescheduleTo(FEBRUARY_13, null), Request.of("move"));

        assertThat(failed.failure()).isEqualTo(Failure.TRY_AGAIN);
        assertThat(Thread.interrupted()).isTrue();
        anotherClientMovesTheMeeting();
    }

    @Test
    void without_the_database_a_client_may_try_again() {
        instance.disconnect();

        assertThat(failed(schedule(called("other"), FEBRUARY_12, Basis.known()), Request.of("not cached"))
                        .failure())
                .isEqualTo(Failure.TRY_AGAIN);
        assertThat(failed(register(Organisations.called("new"), "New"), Request.of("new"))
                        .failure())
                .isEqualTo(Failure.TRY_AGAIN);
    }

    @ParameterizedTest
    @CsvSource({"MeetingHeld,1", "MeetingRescheduled,2", "briefing.core.meetings.events.MeetingRescheduled,1"})
    void an_event_that_this_build_does_not_know_stops_its_meeting(String name, int revision) {
        appended(name, revision);

        try (Instance restarted = new Instance(database)) {
            Request request = Request.of("move");
            Failed failed =
                    catchThrowableOfType(Failed.class, () -> restarted.send(rescheduleTo(FEBRUARY_13, null), request));

            assertThat(failed.failure()).isEqualTo(Failure.INTERNAL);
            assertThat(failed).hasCauseInstanceOf(UnknownEvent.class);
            assertThat(failed(rescheduleTo(FEBRUARY_13, null), request)).hasCauseInstanceOf(UnknownEvent.class);
            restarted.accepted(schedule(called("other"), FEBRUARY_12, Basis.known()), Request.of("other"));
        }
    }

    private void appended(String name, int revision) {
        byte[] json = "{}".getBytes(StandardCharsets.US_ASCII);
        byte[] metadata = "{\"actor\":\"a-newer-build\"}".getBytes(StandardCharsets.US_ASCII);
        var event = new NewEvent(UUID.nameUUIDFromBytes(json), name, revision, json, metadata);
        database.knowing(name, revision);
        try (Door door = new Door(database.app(), DoorLimits.standard())) {
            door.append(new Append(
                    "a-newer-build",
                    "held",
                    json,
                    "Meeting",
                    MINISTERIAL.value(),
                    1,
                    List.of(event),
                    List.of(),
                    List.of()));
        }
    }

    private Failed failed(Command command, Request request) {
        return catchThrowableOfType(Failed.class, () -> instance.send(command, request));
    }

    /** Neither a lock nor a half-done meeting is left behind. */
    private void anotherClientMovesTheMeeting() throws Exception {
        assertThat(Parallel.clients(1, _ -> instance.accepted(rescheduleTo(FEBRUARY_13, null), Request.of("another")))
                        .getFirst()
                        .version())
                .isEqualTo(1);
    }
}
