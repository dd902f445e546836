package briefing.command.meetings;

import static briefing.core.meetings.AttendanceMode.BY_VIDEO;
import static briefing.core.meetings.AttendanceMode.IN_PERSON;
import static briefing.core.meetings.MeetingRefusal.MEETING_CANCELLED;
import static briefing.core.meetings.MeetingRefusal.MEETING_CLOSED;
import static briefing.core.meetings.MeetingRefusal.MEETING_NOT_HELD;
import static briefing.core.meetings.MeetingRefusal.PARTICIPATION_ALREADY_ANNOUNCED;
import static briefing.core.meetings.MeetingRefusal.PARTICIPATION_UNKNOWN;
import static briefing.core.meetings.Meetings.FEBRUARY;
import static briefing.core.meetings.Meetings.HOST;
import static briefing.core.meetings.Meetings.REASON;
import static briefing.core.meetings.Meetings.announce;
import static briefing.core.meetings.Meetings.announced;
import static briefing.core.meetings.Meetings.cancelled;
import static briefing.core.meetings.Meetings.closed;
import static briefing.core.meetings.Meetings.opened;
import static briefing.core.meetings.Meetings.scheduled;
import static briefing.core.meetings.Participations.AMBASSADOR;
import static briefing.core.meetings.Participations.DEPUTY;
import static briefing.core.meetings.Participations.announcedAs;
import static briefing.core.meetings.Participations.attend;
import static briefing.core.meetings.Participations.attended;
import static briefing.core.meetings.Participations.confirm;
import static briefing.core.meetings.Participations.confirmed;
import static briefing.core.meetings.Participations.decline;
import static briefing.core.meetings.Participations.declined;
import static briefing.core.meetings.Presence.ABSENT;
import static briefing.core.meetings.Presence.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.shared.Decision;
import briefing.core.meetings.AnnouncedStatus;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.commands.ParticipationCommand;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.shared.codes.CommonWarning;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who takes part in a meeting: each row of the table, in each stage. */
class SeatsTest {
    private static final List<ParticipationCommand> EVERY_COMMAND =
            List.of(announce(HOST), confirm(null, null, null), decline(null, null), attend(PRESENT));

    @ParameterizedTest
    @MethodSource({"unknown", "confirmations", "declinations", "begun", "over"})
    void each_row_of_the_table(List<MeetingEvent> given, MeetingCommand command, Decision<MeetingEvent> decision) {
        assertThat(MeetingTest.after(given).decide(command, MeetingFacts.NONE)).isEqualTo(decision);
    }

    static Stream<Arguments> unknown() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY));
        List<MeetingEvent> announced = List.of(scheduled(FEBRUARY), announced(HOST));
        return Stream.of(
                arguments(given, announce(HOST), accepted(announced(HOST))),
                arguments(announced, announce(HOST), Decision.refuse(PARTICIPATION_ALREADY_ANNOUNCED)),
                arguments(given, confirm(null, null, null), Decision.refuse(PARTICIPATION_UNKNOWN)),
                arguments(given, decline(REASON, null), Decision.refuse(PARTICIPATION_UNKNOWN)),
                arguments(
                        List.of(scheduled(FEBRUARY), opened()),
                        attend(PRESENT),
                        Decision.refuse(PARTICIPATION_UNKNOWN)));
    }

    static Stream<Arguments> confirmations() {
        List<MeetingEvent> expected = List.of(scheduled(FEBRUARY), announced(HOST));
        List<MeetingEvent> certain = List.of(scheduled(FEBRUARY), announcedAs(AnnouncedStatus.CONFIRMED));
        List<MeetingEvent> given =
                List.of(scheduled(FEBRUARY), announced(HOST), confirmed(BY_VIDEO, DEPUTY, AMBASSADOR));
        return Stream.of(
                arguments(expected, confirm(null, null, null), accepted(confirmed(null, null, null))),
                arguments(certain, confirm(null, null, null), Decision.unchanged()),
                arguments(certain, confirm(BY_VIDEO, null, null), accepted(confirmed(BY_VIDEO, DEPUTY, null))),
                arguments(given, confirm(null, null, null), Decision.unchanged()),
                arguments(given, confirm(BY_VIDEO, DEPUTY, AMBASSADOR), Decision.unchanged()),
                arguments(given, confirm(IN_PERSON, null, null), accepted(confirmed(IN_PERSON, DEPUTY, AMBASSADOR))),
                arguments(
                        given, confirm(null, AMBASSADOR, null), accepted(confirmed(BY_VIDEO, AMBASSADOR, AMBASSADOR))),
                arguments(given, confirm(null, null, DEPUTY), accepted(confirmed(BY_VIDEO, DEPUTY, DEPUTY))),
                arguments(given, attend(PRESENT), Decision.refuse(MEETING_NOT_HELD)));
    }

    static Stream<Arguments> declinations() {
        List<MeetingEvent> expected = List.of(scheduled(FEBRUARY), announced(HOST));
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), announced(HOST), declined(REASON, DEPUTY));
        return Stream.of(
                arguments(expected, decline(null, null), accepted(declined(null, null))),
                arguments(expected, decline(REASON, DEPUTY), accepted(declined(REASON, DEPUTY))),
                arguments(given, decline(null, DEPUTY), Decision.unchanged()),
                arguments(given, decline(REASON, DEPUTY), accepted(declined(REASON, DEPUTY))),
                arguments(given, decline(null, null), accepted(declined(null, null))),
                arguments(given, confirm(null, null, null), accepted(confirmed(null, null, null))),
                arguments(given, announce(HOST), Decision.refuse(PARTICIPATION_ALREADY_ANNOUNCED)));
    }

    static Stream<Arguments> begun() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), announced(HOST), opened());
        List<MeetingEvent> absent = List.of(scheduled(FEBRUARY), announced(HOST), opened(), attended(ABSENT));
        List<MeetingEvent> declined = List.of(scheduled(FEBRUARY), announced(HOST), declined(REASON, null), opened());
        return Stream.of(
                arguments(given, confirm(null, null, null), accepted(confirmed(null, null, null))),
                arguments(given, decline(null, null), accepted(declined(null, null))),
                arguments(given, attend(ABSENT), accepted(attended(ABSENT))),
                arguments(absent, attend(PRESENT), accepted(attended(PRESENT))),
                arguments(declined, attend(PRESENT), accepted(attended(PRESENT))));
    }

    static Stream<Arguments> over() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), announced(HOST), closed());
        return Stream.of(
                arguments(List.of(scheduled(FEBRUARY), closed()), announce(HOST), accepted(announced(HOST))),
                arguments(given, confirm(null, null, null), Decision.refuse(MEETING_CLOSED)),
                arguments(given, decline(null, null), Decision.refuse(MEETING_CLOSED)),
                arguments(given, attend(PRESENT), accepted(attended(PRESENT))));
    }

    @Test
    void nobody_takes_part_in_a_cancelled_meeting() {
        Meeting calledOff = MeetingTest.after(List.of(scheduled(FEBRUARY), announced(HOST), cancelled()));

        assertThat(EVERY_COMMAND)
                .allSatisfy(command -> assertThat(calledOff.decide(command, MeetingFacts.NONE))
                        .isEqualTo(Decision.refuse(MEETING_CANCELLED)));
    }

    @Test
    void whoever_is_named_and_was_not_in_office_needs_an_acknowledgement() {
        Meeting begun = MeetingTest.after(List.of(scheduled(FEBRUARY), announced(HOST), opened()));
        MeetingFacts notInOffice = new MeetingFacts(true, MeetingFacts.NONE.relation());

        assertThat(begun.decide(confirm(null, DEPUTY, null), notInOffice))
                .isEqualTo(warned(confirmed(null, DEPUTY, null)));
        assertThat(begun.decide(decline(null, DEPUTY), notInOffice)).isEqualTo(warned(declined(null, DEPUTY)));
        assertThat(begun.decide(attend(PRESENT), notInOffice)).isEqualTo(warned(attended(PRESENT)));
    }

    private static Decision<MeetingEvent> accepted(MeetingEvent event) {
        return Decision.accept(event);
    }

    private static Decision<MeetingEvent> warned(MeetingEvent event) {
        return Decision.accept(event).warning(CommonWarning.NOT_IN_OFFICE, true);
    }
}
