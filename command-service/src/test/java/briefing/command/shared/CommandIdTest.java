package briefing.command.shared;

import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.called;
import static briefing.core.meetings.Meetings.cancel;
import static briefing.core.meetings.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.directory.Organisations;
import briefing.core.meetings.MeetingRefusal;
import briefing.core.meetings.Meetings;
import briefing.core.meetings.commands.ScheduleMinisterialMeeting;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Receipt;
import briefing.core.shared.values.Text;
import briefing.core.sources.Sources;
import briefing.core.sources.commands.ArchiveSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandIdTest {
    private static final int CLIENTS = 32;
    private static final ScheduleMinisterialMeeting SCHEDULE = schedule(FEBRUARY_12);

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database);
    private final Instance instance = new Instance(database);

    @BeforeEach
    void register_the_organisations() {
        instance.accepted(register(COUNCIL, "Council"), Request.of("register-council"));
        instance.accepted(register(Organisations.AGENCY, "Agency"), Request.of("register-agency"));
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void the_same_command_again_has_the_same_receipt_and_stores_nothing() {
        Receipt first = instance.accepted(SCHEDULE, Request.of("once"));
        List<Long> rows = log.rows();

        assertThat(instance.accepted(SCHEDULE, Request.of("once"))).isEqualTo(first);
        assertThat(first.eventIds()).hasSize(1);
        assertThat(log.rows()).isEqualTo(rows);
    }

    @Test
    void the_same_command_at_the_same_time_is_stored_once() throws Exception {
        List<Long> before = log.rows();

        List<Receipt> receipts =
                Parallel.clients(CLIENTS, _ -> instance.accepted(SCHEDULE, Request.of("at-the-same-time")));

        assertThat(receipts).hasSize(CLIENTS).containsOnly(receipts.getFirst());
        assertThat(log.rows().getFirst()).isEqualTo(before.getFirst() + 1);
    }

    @Test
    void the_same_command_at_the_same_time_in_two_instances_is_stored_once() throws Exception {
        try (Instance other = new Instance(database)) {
            List<Receipt> receipts = Parallel.clients(
                    CLIENTS, number -> (number % 2 == 0 ? instance : other).accepted(SCHEDULE, Request.of("anywhere")));

            assertThat(receipts).hasSize(CLIENTS).containsOnly(receipts.getFirst());
        }
    }

    @Test
    void the_same_command_after_a_restart_has_the_same_receipt() {
        Receipt first = instance.accepted(SCHEDULE, Request.of("before"));

        try (Instance restarted = new Instance(database)) {
            assertThat(restarted.accepted(SCHEDULE, Request.of("before"))).isEqualTo(first);
        }
    }

    @Test
    void a_repeated_command_that_was_given_a_fresh_id_shows_what_the_first_one_made() {
        Outcome first = instance.send(schedule(called("one"), FEBRUARY_12, Basis.known()), Request.of("no-id"));
        Outcome again = instance.send(schedule(called("two"), FEBRUARY_12, Basis.known()), Request.of("no-id"));

        assertThat(again).isEqualTo(first);
        assertThat(again.subjectWhenStored()).isEqualTo(called("one"));
    }

    @Test
    void a_repeated_source_with_a_fresh_id_is_no_duplicate() {
        Text text = Words.text("The same words.");
        ArchiveSource first = Sources.archive(Sources.called("first id"), text);
        ArchiveSource again = Sources.archive(Sources.called("second id"), text);

        Outcome archived = instance.send(first, Request.of("archive", Sources.TITLE, text));

        assertThat(instance.send(again, Request.of("archive", Sources.TITLE, text)))
                .isEqualTo(archived);
    }

    @Test
    void another_subject_may_use_the_same_id() {
        instance.accepted(SCHEDULE, Request.of("mine"));

        assertThat(instance.refused(SCHEDULE, Request.of("mine").by("another")).code())
                .isEqualTo(MeetingRefusal.MEETING_ALREADY_SCHEDULED);
        instance.accepted(
                schedule(called("hers"), FEBRUARY_12, Basis.known()),
                Request.of("mine").by("another"));
    }

    @Test
    void an_id_is_not_used_for_another_command() {
        instance.accepted(SCHEDULE, Request.of("taken"));
        List<Long> rows = log.rows();

        var other = schedule(called("other"), FEBRUARY_12, Basis.known());
        var refused = register(COUNCIL, "Council");
        var ungrounded = register(Organisations.called("part"), "nowhere");
        assertThatThrownBy(() -> instance.send(other, Request.of("taken").asking("more")))
                .isInstanceOfSatisfying(Failed.class, CommandIdTest::isReused);
        assertThatThrownBy(() -> instance.send(refused, Request.of("taken").asking("less")))
                .isInstanceOfSatisfying(Failed.class, CommandIdTest::isReused);
        assertThatThrownBy(() -> instance.send(ungrounded, Request.of("taken").asking("all")))
                .isInstanceOfSatisfying(Failed.class, CommandIdTest::isReused);
        assertThat(log.rows()).isEqualTo(rows);
    }

    @Test
    void an_id_that_was_taken_is_told_before_what_is_missing() {
        instance.accepted(SCHEDULE, Request.of("stored"));

        var ungrounded = schedule(called("x"), FEBRUARY_12, Sources.quote(Sources.WIRE, Meetings.REASON));
        assertThatThrownBy(() -> instance.send(
                        ungrounded, Request.of("stored", Meetings.REASON).asking("more")))
                .isInstanceOfSatisfying(Failed.class, CommandIdTest::isReused);
    }

    @Test
    void a_refused_command_does_not_use_its_id_up() {
        assertThat(instance.refused(cancel(), Request.of("early", Meetings.REASON))
                        .code())
                .isEqualTo(MeetingRefusal.MEETING_NOT_SCHEDULED);
        instance.accepted(SCHEDULE, Request.of("schedule"));

        instance.accepted(cancel(), Request.of("early", Meetings.REASON));
    }

    private static void isReused(Failed failed) {
        assertThat(failed.failure()).isEqualTo(Failure.COMMAND_ID_REUSED);
    }
}
