package briefing.command.shared;

import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.FEBRUARY_13;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.REASON;
import static briefing.core.meetings.Meetings.SATURDAY;
import static briefing.core.meetings.Meetings.cancel;
import static briefing.core.meetings.Meetings.confirm;
import static briefing.core.meetings.Meetings.rescheduleTo;
import static briefing.core.meetings.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.meetings.MeetingRefusal;
import briefing.core.meetings.MeetingWarning;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Receipt;
import briefing.core.shared.values.Text;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandSenderTest {
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
    void a_receipt_tells_where_the_event_stands() {
        Receipt receipt = instance.accepted(rescheduleTo(FEBRUARY_13, null), Request.of("move"));

        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.token().position()).isEqualTo(3);
        assertThat(receipt.eventIds()).hasSize(1);
        assertThat(log.text(
                        "select event_name from log.event_log where event_id = ?",
                        receipt.eventIds().getFirst()))
                .isEqualTo("MeetingRescheduled");
    }

    @Test
    void the_version_that_the_caller_saw_must_still_be_the_version() {
        Request request = Request.of("move");
        List<Long> rows = log.rows();

        Refused tooHigh = instance.refused(rescheduleTo(FEBRUARY_13, null), request.expecting(1));
        Refused tooLow = instance.refused(rescheduleTo(FEBRUARY_13, null), request.expecting(-1));

        assertThat(List.of(tooHigh, tooLow)).extracting(Refused::code).containsOnly(CommonRefusal.VERSION_CONFLICT);
        assertThat(log.rows()).isEqualTo(rows);
        instance.accepted(rescheduleTo(FEBRUARY_13, null), request.expecting(0));
        instance.accepted(rescheduleTo(FEBRUARY_13, null), request.expecting(0));
    }

    @Test
    void a_command_that_is_only_validated_leaves_no_trace() {
        List<Long> rows = log.rows();
        Request request = Request.of("perhaps", REASON).onlyValidating();

        Outcome fine = instance.send(rescheduleTo(FEBRUARY_13, REASON), request);
        Outcome wrong = instance.send(schedule(FEBRUARY_12), request);
        Outcome unchanged = instance.send(rescheduleTo(FEBRUARY_12, null), request);

        assertThat(fine).isEqualTo(new Outcome(MINISTERIAL, null, null, List.of()));
        assertThat(wrong.refusal()).isEqualTo(new Refused(MeetingRefusal.MEETING_ALREADY_SCHEDULED, null, null));
        assertThat(unchanged).isEqualTo(fine);
        assertThat(log.rows()).isEqualTo(rows);
        assertThat(instance.accepted(rescheduleTo(FEBRUARY_13, REASON), Request.of("perhaps", REASON))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void a_refused_command_leaves_no_trace() {
        List<Long> rows = log.rows();

        Refused refused = instance.refused(schedule(FEBRUARY_12), Request.of("again"));

        assertThat(refused.code()).isEqualTo(MeetingRefusal.MEETING_ALREADY_SCHEDULED);
        assertThat(log.rows()).isEqualTo(rows);
    }

    @Test
    void a_command_that_changes_nothing_is_remembered_without_an_event() {
        long events = log.number("select count(*) from log.event_log");

        Receipt receipt = instance.accepted(rescheduleTo(FEBRUARY_12, null), Request.of("same-day"));
        instance.accepted(confirm(FEBRUARY_12), Request.of("confirm"));

        assertThat(receipt.eventIds()).isEmpty();
        assertThat(receipt.version()).isZero();
        assertThat(receipt.token().position()).isEqualTo(events);
        assertThat(instance.accepted(rescheduleTo(FEBRUARY_12, null), Request.of("same-day")))
                .isEqualTo(receipt);
        assertThat(log.number("select count(*) from log.event_log")).isEqualTo(events + 1);
        assertThat(log.number("select count(*) from log.commands where command_id = 'same-day'"))
                .isEqualTo(1);
    }

    @Test
    void what_is_improbable_is_stored_when_it_is_acknowledged() {
        List<Long> rows = log.rows();
        Request request = Request.of("weekend");

        Outcome asked = instance.send(rescheduleTo(SATURDAY, null), request);
        Outcome stillAsked = instance.send(rescheduleTo(SATURDAY, null), request.acknowledging("SOMETHING_ELSE"));

        assertThat(asked.refusal()).isEqualTo(new Refused(CommonRefusal.NEEDS_ACKNOWLEDGEMENT, null, null));
        assertThat(asked.warnings()).isEqualTo(List.of(MeetingWarning.MEETING_ON_WEEKEND));
        assertThat(stillAsked).isEqualTo(asked);
        assertThat(log.rows()).isEqualTo(rows);

        Outcome stored = instance.send(
                rescheduleTo(SATURDAY, null), request.acknowledging("MEETING_ON_WEEKEND", "SOMETHING_ELSE"));

        assertThat(stored.receipt()).isNotNull();
        assertThat(stored.warnings()).isEqualTo(List.of(MeetingWarning.MEETING_ON_WEEKEND));
        assertThat(log.text("select convert_from(metadata, 'UTF8') from log.event_log where position = 3"))
                .contains("\"acknowledged\":[\"MEETING_ON_WEEKEND\"]");
    }

    @Test
    void the_metadata_says_who_asked_for_what_and_how() {
        assertThat(log.text("select convert_from(metadata, 'UTF8') from log.event_log where position = 2"))
                .isEqualTo("{\"actor\":\"protocol-officer\",\"roles\":[\"STAFF\"],\"client\":\"a-test\","
                        + "\"command\":\"aMutation\",\"commandId\":\"schedule\","
                        + "\"correlation\":\"a-chain-of-requests\",\"acknowledged\":[]}");
        assertThat(log.text("select actor from log.event_log where position = 2"))
                .isEqualTo("protocol-officer");
    }

    @Test
    void words_are_kept_beside_the_log_and_proved_by_it() {
        Text unused = Words.text("Nobody refers to this.");

        instance.accepted(cancel(), Request.of("cancel", unused, REASON));

        assertThat(log.number("select count(*) from log.texts")).isEqualTo(1);
        assertThat(log.text(
                        "select encode(sha256(salt || convert_to(content, 'UTF8')), 'hex') from log.texts"
                                + " where id = ? and kind = 'reason' and aggregate_id = ?",
                        REASON.id(),
                        MINISTERIAL.value()))
                .isEqualTo(REASON.ref().hash());
        assertThat(log.text("select encode(salt, 'hex') from log.texts"))
                .isEqualTo(HexFormat.of().formatHex(REASON.salt()));
        assertThat(log.text("select convert_from(payload, 'UTF8') from log.event_log where position = 3"))
                .contains(REASON.ref().hash())
                .doesNotContain(REASON.content());
    }
}
