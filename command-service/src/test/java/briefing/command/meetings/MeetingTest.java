package briefing.command.meetings;

import static briefing.core.meetings.MeetingRefusal.AGENDA_ITEM_ALREADY_PLANNED;
import static briefing.core.meetings.MeetingRefusal.DATE_NOT_CONFIRMABLE;
import static briefing.core.meetings.MeetingRefusal.MEETING_ALREADY_SCHEDULED;
import static briefing.core.meetings.MeetingRefusal.MEETING_CANCELLED;
import static briefing.core.meetings.MeetingRefusal.MEETING_NOT_SCHEDULED;
import static briefing.core.meetings.MeetingRefusal.PARTICIPATION_ALREADY_ANNOUNCED;
import static briefing.core.meetings.MeetingRefusal.RESCHEDULE_NEEDS_REASON;
import static briefing.core.meetings.MeetingWarning.MEETING_ON_WEEKEND;
import static briefing.core.meetings.Meetings.FEBRUARY;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.FEBRUARY_13;
import static briefing.core.meetings.Meetings.HOST;
import static briefing.core.meetings.Meetings.PACKAGE;
import static briefing.core.meetings.Meetings.REASON;
import static briefing.core.meetings.Meetings.SATURDAY;
import static briefing.core.meetings.Meetings.announce;
import static briefing.core.meetings.Meetings.announced;
import static briefing.core.meetings.Meetings.cancel;
import static briefing.core.meetings.Meetings.cancelled;
import static briefing.core.meetings.Meetings.confirm;
import static briefing.core.meetings.Meetings.confirmed;
import static briefing.core.meetings.Meetings.plan;
import static briefing.core.meetings.Meetings.planned;
import static briefing.core.meetings.Meetings.rescheduleTo;
import static briefing.core.meetings.Meetings.rescheduledTo;
import static briefing.core.meetings.Meetings.schedule;
import static briefing.core.meetings.Meetings.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.shared.Decision;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.events.MeetingEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingTest {
    private static final Meeting NEW = new Meeting.Unscheduled();
    private static final List<MeetingEvent> EVERY_EVENT = List.of(
            scheduled(FEBRUARY),
            rescheduledTo(FEBRUARY_13, REASON),
            confirmed(FEBRUARY_12),
            planned(PACKAGE),
            announced(HOST),
            cancelled());

    @ParameterizedTest
    @MethodSource({"unscheduled", "vaguelyScheduled", "confirmedMeeting", "agendaAndParticipants", "cancelledMeeting"})
    void each_row_of_the_table(List<MeetingEvent> given, MeetingCommand command, Decision<MeetingEvent> decision) {
        Meeting meeting = after(given);

        assertThat(meeting.decide(command, MeetingFacts.NONE)).isEqualTo(decision);
    }

    static Stream<Arguments> unscheduled() {
        List<MeetingEvent> given = List.of();
        return Stream.of(
                arguments(given, schedule(FEBRUARY_12), Decision.accept(scheduled(FEBRUARY_12))),
                arguments(given, schedule(FEBRUARY), Decision.accept(scheduled(FEBRUARY))),
                arguments(given, schedule(SATURDAY), warned(scheduled(SATURDAY))),
                arguments(given, rescheduleTo(FEBRUARY_12, REASON), Decision.refuse(MEETING_NOT_SCHEDULED)),
                arguments(given, confirm(FEBRUARY_12), Decision.refuse(MEETING_NOT_SCHEDULED)),
                arguments(given, plan(PACKAGE), Decision.refuse(MEETING_NOT_SCHEDULED)),
                arguments(given, announce(HOST), Decision.refuse(MEETING_NOT_SCHEDULED)),
                arguments(given, cancel(), Decision.refuse(MEETING_NOT_SCHEDULED)));
    }

    static Stream<Arguments> vaguelyScheduled() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY));
        return Stream.of(
                arguments(given, schedule(FEBRUARY), Decision.refuse(MEETING_ALREADY_SCHEDULED)),
                arguments(given, rescheduleTo(FEBRUARY, null), Decision.unchanged()),
                arguments(given, rescheduleTo(FEBRUARY_13, null), Decision.accept(rescheduledTo(FEBRUARY_13, null))),
                arguments(given, rescheduleTo(SATURDAY, null), warned(rescheduledTo(SATURDAY, null))),
                arguments(given, confirm(FEBRUARY), Decision.refuse(DATE_NOT_CONFIRMABLE)),
                arguments(given, confirm(FEBRUARY_12), Decision.accept(confirmed(FEBRUARY_12))),
                arguments(given, confirm(SATURDAY), warned(confirmed(SATURDAY))),
                arguments(given, cancel(), Decision.accept(cancelled())));
    }

    static Stream<Arguments> confirmedMeeting() {
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

    static Stream<Arguments> agendaAndParticipants() {
        List<MeetingEvent> bare = List.of(scheduled(FEBRUARY));
        List<MeetingEvent> given = List.of(
                scheduled(FEBRUARY),
                planned(PACKAGE),
                announced(HOST),
                confirmed(FEBRUARY_12),
                rescheduledTo(FEBRUARY_13, REASON));
        return Stream.of(
                arguments(bare, plan(PACKAGE), Decision.accept(planned(PACKAGE))),
                arguments(bare, announce(HOST), Decision.accept(announced(HOST))),
                arguments(given, plan(PACKAGE), Decision.refuse(AGENDA_ITEM_ALREADY_PLANNED)),
                arguments(given, announce(HOST), Decision.refuse(PARTICIPATION_ALREADY_ANNOUNCED)));
    }

    static Stream<Arguments> cancelledMeeting() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), cancelled());
        return Stream.of(
                arguments(given, schedule(FEBRUARY_12), Decision.refuse(MEETING_ALREADY_SCHEDULED)),
                arguments(given, rescheduleTo(FEBRUARY, REASON), Decision.refuse(MEETING_CANCELLED)),
                arguments(given, confirm(FEBRUARY_12), Decision.refuse(MEETING_CANCELLED)),
                arguments(given, plan(PACKAGE), Decision.refuse(MEETING_CANCELLED)),
                arguments(given, announce(HOST), Decision.refuse(MEETING_CANCELLED)),
                arguments(given, cancel(), Decision.refuse(MEETING_CANCELLED)));
    }

    @Test
    void every_event_is_taken_in_every_state() {
        List<Meeting> everyState = List.of(
                NEW,
                after(List.of(scheduled(FEBRUARY))),
                after(List.of(scheduled(FEBRUARY), confirmed(FEBRUARY_12), planned(PACKAGE), announced(HOST))),
                after(List.of(scheduled(FEBRUARY), cancelled())));

        everyState.forEach(state -> EVERY_EVENT.forEach(
                event -> assertThatCode(() -> state.evolve(event)).doesNotThrowAnyException()));
        assertThat(EVERY_EVENT)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(MeetingEvent.class.getPermittedSubclasses());
    }

    private static Meeting after(List<MeetingEvent> events) {
        Meeting meeting = NEW;
        for (MeetingEvent event : events) {
            meeting = meeting.evolve(event);
        }
        return meeting;
    }

    private static Decision<MeetingEvent> warned(MeetingEvent event) {
        return Decision.accept(event).warning(MEETING_ON_WEEKEND, true);
    }
}
