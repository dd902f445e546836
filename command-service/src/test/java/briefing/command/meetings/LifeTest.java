package briefing.command.meetings;

import static briefing.core.meetings.MeetingMode.HYBRID;
import static briefing.core.meetings.MeetingMode.IN_PERSON;
import static briefing.core.meetings.MeetingMode.ONLINE;
import static briefing.core.meetings.MeetingRefusal.DATE_NOT_CONFIRMABLE;
import static briefing.core.meetings.MeetingRefusal.MEETING_CANCELLED;
import static briefing.core.meetings.MeetingRefusal.MEETING_CLOSED;
import static briefing.core.meetings.MeetingRefusal.MEETING_POSTPONED;
import static briefing.core.meetings.MeetingRefusal.MEETING_UNDER_WAY;
import static briefing.core.meetings.MeetingRefusal.RESCHEDULE_NEEDS_REASON;
import static briefing.core.meetings.MeetingWarning.MEETING_ON_WEEKEND;
import static briefing.core.meetings.Meetings.BRUSSELS;
import static briefing.core.meetings.Meetings.FEBRUARY;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.FEBRUARY_13;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.RAMSTEIN;
import static briefing.core.meetings.Meetings.REASON;
import static briefing.core.meetings.Meetings.SATURDAY;
import static briefing.core.meetings.Meetings.cancel;
import static briefing.core.meetings.Meetings.cancelled;
import static briefing.core.meetings.Meetings.close;
import static briefing.core.meetings.Meetings.closed;
import static briefing.core.meetings.Meetings.confirm;
import static briefing.core.meetings.Meetings.confirmed;
import static briefing.core.meetings.Meetings.moveTo;
import static briefing.core.meetings.Meetings.movedTo;
import static briefing.core.meetings.Meetings.open;
import static briefing.core.meetings.Meetings.opened;
import static briefing.core.meetings.Meetings.postpone;
import static briefing.core.meetings.Meetings.postponed;
import static briefing.core.meetings.Meetings.rescheduleTo;
import static briefing.core.meetings.Meetings.rescheduledTo;
import static briefing.core.meetings.Meetings.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.shared.Decision;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.commands.MeetingLifeCommand;
import briefing.core.meetings.commands.RescheduleMeeting;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.values.ApproximateDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When, where and whether a meeting takes place: each row of the table, in each stage. */
class LifeTest {
    private static final List<MeetingLifeCommand> EVERY_COMMAND = List.of(
            rescheduleTo(FEBRUARY_13, REASON),
            confirm(FEBRUARY_12),
            postpone(),
            moveTo(RAMSTEIN, null),
            open(),
            close(),
            cancel());

    @ParameterizedTest
    @MethodSource({"planned", "confirmedDate", "moves", "postponedMeeting", "underWay"})
    void each_row_of_the_table(List<MeetingEvent> given, MeetingCommand command, Decision<MeetingEvent> decision) {
        assertThat(after(given).decide(command, MeetingFacts.NONE)).isEqualTo(decision);
    }

    static Stream<Arguments> planned() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY));
        return Stream.of(
                arguments(given, rescheduleTo(FEBRUARY, null), Decision.unchanged()),
                arguments(given, tentatively(FEBRUARY), Decision.accept(movedTentatively(FEBRUARY))),
                arguments(given, rescheduleTo(FEBRUARY_13, null), Decision.accept(rescheduledTo(FEBRUARY_13, null))),
                arguments(given, rescheduleTo(SATURDAY, null), warned(rescheduledTo(SATURDAY, null))),
                arguments(given, confirm(FEBRUARY), Decision.refuse(DATE_NOT_CONFIRMABLE)),
                arguments(given, confirm(FEBRUARY_12), Decision.accept(confirmed(FEBRUARY_12))),
                arguments(given, confirm(SATURDAY), warned(confirmed(SATURDAY))),
                arguments(given, postpone(), Decision.accept(postponed())),
                arguments(given, open(), Decision.accept(opened())),
                arguments(given, close(), Decision.accept(closed())),
                arguments(given, cancel(), Decision.accept(cancelled())));
    }

    static Stream<Arguments> confirmedDate() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), confirmed(FEBRUARY_12));
        List<MeetingEvent> movedSince =
                List.of(scheduled(FEBRUARY), confirmed(FEBRUARY_12), rescheduledTo(FEBRUARY_13, REASON));
        return Stream.of(
                arguments(given, rescheduleTo(FEBRUARY_12, null), Decision.unchanged()),
                arguments(given, rescheduleTo(FEBRUARY_13, null), Decision.refuse(RESCHEDULE_NEEDS_REASON)),
                arguments(
                        given, rescheduleTo(FEBRUARY_13, REASON), Decision.accept(rescheduledTo(FEBRUARY_13, REASON))),
                arguments(given, confirm(FEBRUARY_12), Decision.unchanged()),
                arguments(given, confirm(FEBRUARY_13), Decision.accept(confirmed(FEBRUARY_13))),
                arguments(given, confirm(FEBRUARY), Decision.refuse(DATE_NOT_CONFIRMABLE)),
                arguments(
                        movedSince, rescheduleTo(FEBRUARY_12, null), Decision.accept(rescheduledTo(FEBRUARY_12, null))),
                arguments(movedSince, confirm(FEBRUARY_13), Decision.accept(confirmed(FEBRUARY_13))));
    }

    static Stream<Arguments> moves() {
        List<MeetingEvent> nowhere = List.of(scheduled(FEBRUARY));
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), movedTo(BRUSSELS, IN_PERSON));
        return Stream.of(
                arguments(nowhere, moveTo(null, null), Decision.unchanged()),
                arguments(nowhere, moveTo(BRUSSELS, null), Decision.accept(movedTo(BRUSSELS, null))),
                arguments(given, moveTo(BRUSSELS, IN_PERSON), Decision.unchanged()),
                arguments(given, moveTo(null, null), Decision.unchanged()),
                arguments(given, moveTo(RAMSTEIN, null), Decision.accept(movedTo(RAMSTEIN, IN_PERSON))),
                arguments(given, moveTo(null, HYBRID), Decision.accept(movedTo(BRUSSELS, HYBRID))),
                arguments(given, moveTo(null, ONLINE), Decision.accept(movedTo(null, ONLINE))),
                arguments(given, moveTo(RAMSTEIN, ONLINE), Decision.accept(movedTo(RAMSTEIN, ONLINE))));
    }

    static Stream<Arguments> postponedMeeting() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), confirmed(FEBRUARY_12), postponed());
        return Stream.of(
                arguments(given, rescheduleTo(FEBRUARY_12, null), Decision.accept(rescheduledTo(FEBRUARY_12, null))),
                arguments(given, rescheduleTo(SATURDAY, null), warned(rescheduledTo(SATURDAY, null))),
                arguments(given, moveTo(RAMSTEIN, null), Decision.accept(movedTo(RAMSTEIN, null))),
                arguments(given, cancel(), Decision.accept(cancelled())),
                arguments(given, confirm(FEBRUARY_12), Decision.refuse(MEETING_POSTPONED)),
                arguments(given, postpone(), Decision.refuse(MEETING_POSTPONED)),
                arguments(given, open(), Decision.refuse(MEETING_POSTPONED)),
                arguments(given, close(), Decision.refuse(MEETING_POSTPONED)));
    }

    static Stream<Arguments> underWay() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), opened());
        return Stream.of(
                arguments(given, close(), Decision.accept(closed())),
                arguments(given, moveTo(null, HYBRID), Decision.accept(movedTo(null, HYBRID))),
                arguments(given, rescheduleTo(FEBRUARY_13, REASON), Decision.refuse(MEETING_UNDER_WAY)),
                arguments(given, confirm(FEBRUARY_12), Decision.refuse(MEETING_UNDER_WAY)),
                arguments(given, postpone(), Decision.refuse(MEETING_UNDER_WAY)),
                arguments(given, open(), Decision.refuse(MEETING_UNDER_WAY)),
                arguments(given, cancel(), Decision.refuse(MEETING_UNDER_WAY)));
    }

    @Test
    void nothing_happens_to_a_meeting_that_is_over() {
        Meeting over = after(List.of(scheduled(FEBRUARY), closed()));
        Meeting calledOff = after(List.of(scheduled(FEBRUARY), cancelled()));

        for (MeetingLifeCommand command : EVERY_COMMAND) {
            assertThat(over.decide(command, MeetingFacts.NONE)).isEqualTo(Decision.refuse(MEETING_CLOSED));
            assertThat(calledOff.decide(command, MeetingFacts.NONE)).isEqualTo(Decision.refuse(MEETING_CANCELLED));
        }
        assertThat(EVERY_COMMAND)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(MeetingLifeCommand.class.getPermittedSubclasses());
    }

    private static Meeting after(List<MeetingEvent> events) {
        return MeetingTest.after(events);
    }

    private static RescheduleMeeting tentatively(ApproximateDate when) {
        return new RescheduleMeeting(MINISTERIAL, when, true, null, Basis.known());
    }

    private static MeetingEvent movedTentatively(ApproximateDate when) {
        return new MeetingRescheduled(MINISTERIAL, when, true, null, Basis.known());
    }

    private static Decision<MeetingEvent> warned(MeetingEvent event) {
        return Decision.accept(event).warning(MEETING_ON_WEEKEND, true);
    }
}
