package briefing.command.meetings;

import static briefing.core.meetings.AgendaItems.FIRST;
import static briefing.core.meetings.AgendaItems.SUPPORT;
import static briefing.core.meetings.AgendaItems.amend;
import static briefing.core.meetings.AgendaItems.amended;
import static briefing.core.meetings.AgendaItems.record;
import static briefing.core.meetings.AgendaItems.recorded;
import static briefing.core.meetings.AgendaItems.withdraw;
import static briefing.core.meetings.AgendaItems.withdrawn;
import static briefing.core.meetings.AgendaResult.ADOPTED;
import static briefing.core.meetings.AgendaResult.NOTED;
import static briefing.core.meetings.MeetingRefusal.AGENDA_ITEM_ALREADY_PLANNED;
import static briefing.core.meetings.MeetingRefusal.AGENDA_ITEM_UNKNOWN;
import static briefing.core.meetings.MeetingRefusal.AGENDA_ITEM_WITHDRAWN;
import static briefing.core.meetings.MeetingRefusal.MEETING_CANCELLED;
import static briefing.core.meetings.MeetingRefusal.MEETING_CLOSED;
import static briefing.core.meetings.MeetingRefusal.MEETING_NOT_HELD;
import static briefing.core.meetings.Meetings.FEBRUARY;
import static briefing.core.meetings.Meetings.PACKAGE;
import static briefing.core.meetings.Meetings.cancelled;
import static briefing.core.meetings.Meetings.closed;
import static briefing.core.meetings.Meetings.opened;
import static briefing.core.meetings.Meetings.plan;
import static briefing.core.meetings.Meetings.planned;
import static briefing.core.meetings.Meetings.postponed;
import static briefing.core.meetings.Meetings.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.shared.Decision;
import briefing.core.meetings.commands.AgendaCommand;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.events.MeetingEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a meeting deals with: each row of the table, in each stage. */
class AgendaTest {
    private static final List<AgendaCommand> EVERY_COMMAND =
            List.of(plan(PACKAGE), amend(FIRST), withdraw(), record(ADOPTED));

    @ParameterizedTest
    @MethodSource({"unplanned", "onTheAgenda", "withdrawnItems", "begun", "over"})
    void each_row_of_the_table(List<MeetingEvent> given, MeetingCommand command, Decision<MeetingEvent> decision) {
        assertThat(MeetingTest.after(given).decide(command, MeetingFacts.NONE)).isEqualTo(decision);
    }

    static Stream<Arguments> unplanned() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY));
        return Stream.of(
                arguments(given, plan(PACKAGE), Decision.accept(planned(PACKAGE))),
                arguments(given, amend(FIRST), Decision.refuse(AGENDA_ITEM_UNKNOWN)),
                arguments(given, withdraw(), Decision.refuse(AGENDA_ITEM_UNKNOWN)),
                arguments(List.of(scheduled(FEBRUARY), opened()), record(NOTED), Decision.refuse(AGENDA_ITEM_UNKNOWN)));
    }

    static Stream<Arguments> onTheAgenda() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), planned(PACKAGE));
        List<MeetingEvent> amended = List.of(scheduled(FEBRUARY), planned(PACKAGE), amended(FIRST));
        List<MeetingEvent> putOff = List.of(scheduled(FEBRUARY), planned(PACKAGE), postponed());
        return Stream.of(
                arguments(given, plan(PACKAGE), Decision.refuse(AGENDA_ITEM_ALREADY_PLANNED)),
                arguments(given, amend(SUPPORT), Decision.unchanged()),
                arguments(given, amend(FIRST), accepted(amended(FIRST))),
                arguments(given, withdraw(), accepted(withdrawn())),
                arguments(given, record(ADOPTED), Decision.refuse(MEETING_NOT_HELD)),
                arguments(amended, amend(FIRST), Decision.unchanged()),
                arguments(amended, amend(SUPPORT), accepted(amended(SUPPORT))),
                arguments(putOff, amend(FIRST), accepted(amended(FIRST))),
                arguments(putOff, record(ADOPTED), Decision.refuse(MEETING_NOT_HELD)));
    }

    static Stream<Arguments> withdrawnItems() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), planned(PACKAGE), withdrawn());
        List<MeetingEvent> begun = List.of(scheduled(FEBRUARY), planned(PACKAGE), withdrawn(), opened());
        return Stream.of(
                arguments(given, plan(PACKAGE), Decision.refuse(AGENDA_ITEM_ALREADY_PLANNED)),
                arguments(given, amend(FIRST), Decision.refuse(AGENDA_ITEM_WITHDRAWN)),
                arguments(given, withdraw(), Decision.refuse(AGENDA_ITEM_WITHDRAWN)),
                arguments(begun, record(ADOPTED), Decision.refuse(AGENDA_ITEM_WITHDRAWN)));
    }

    static Stream<Arguments> begun() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), planned(PACKAGE), opened());
        List<MeetingEvent> noted = List.of(scheduled(FEBRUARY), planned(PACKAGE), opened(), recorded(NOTED));
        return Stream.of(
                arguments(List.of(scheduled(FEBRUARY), opened()), plan(PACKAGE), Decision.accept(planned(PACKAGE))),
                arguments(given, amend(FIRST), accepted(amended(FIRST))),
                arguments(given, withdraw(), accepted(withdrawn())),
                arguments(given, record(NOTED), accepted(recorded(NOTED))),
                arguments(noted, record(ADOPTED), accepted(recorded(ADOPTED))));
    }

    static Stream<Arguments> over() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), planned(PACKAGE), closed());
        return Stream.of(
                arguments(List.of(scheduled(FEBRUARY), closed()), plan(PACKAGE), Decision.refuse(MEETING_CLOSED)),
                arguments(given, amend(FIRST), Decision.refuse(MEETING_CLOSED)),
                arguments(given, withdraw(), Decision.refuse(MEETING_CLOSED)),
                arguments(given, record(ADOPTED), accepted(recorded(ADOPTED))));
    }

    @Test
    void a_cancelled_meeting_deals_with_nothing() {
        Meeting calledOff = MeetingTest.after(List.of(scheduled(FEBRUARY), planned(PACKAGE), cancelled()));

        assertThat(EVERY_COMMAND)
                .allSatisfy(command -> assertThat(calledOff.decide(command, MeetingFacts.NONE))
                        .isEqualTo(Decision.refuse(MEETING_CANCELLED)));
    }

    private static Decision<MeetingEvent> accepted(MeetingEvent event) {
        return Decision.accept(event);
    }
}
