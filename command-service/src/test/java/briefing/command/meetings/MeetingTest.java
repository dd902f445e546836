package briefing.command.meetings;

import static briefing.core.meetings.MeetingRefusal.CYCLE_IN_PARTS;
import static briefing.core.meetings.MeetingRefusal.MEETING_ALREADY_SCHEDULED;
import static briefing.core.meetings.MeetingRefusal.MEETING_NOT_SCHEDULED;
import static briefing.core.meetings.MeetingRefusal.MEETING_VOIDED;
import static briefing.core.meetings.MeetingWarning.MEETING_ON_WEEKEND;
import static briefing.core.meetings.Meetings.FEBRUARY;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.HOST;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.PACKAGE;
import static briefing.core.meetings.Meetings.SATURDAY;
import static briefing.core.meetings.Meetings.TITLE;
import static briefing.core.meetings.Meetings.announce;
import static briefing.core.meetings.Meetings.called;
import static briefing.core.meetings.Meetings.cancelled;
import static briefing.core.meetings.Meetings.closed;
import static briefing.core.meetings.Meetings.confirm;
import static briefing.core.meetings.Meetings.correct;
import static briefing.core.meetings.Meetings.corrected;
import static briefing.core.meetings.Meetings.plan;
import static briefing.core.meetings.Meetings.relate;
import static briefing.core.meetings.Meetings.related;
import static briefing.core.meetings.Meetings.schedule;
import static briefing.core.meetings.Meetings.scheduled;
import static briefing.core.meetings.Meetings.voidIt;
import static briefing.core.meetings.Meetings.voided;
import static briefing.core.meetings.RelationKind.AFTER;
import static briefing.core.meetings.RelationKind.SIDE_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.shared.Decision;
import briefing.core.meetings.MeetingDetail;
import briefing.core.meetings.Meetings;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.shared.ids.MeetingId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingTest {
    private static final MeetingId SUMMIT = called("Summit");
    private static final List<MeetingCommand> EVERY_FAMILY = List.of(
            confirm(FEBRUARY_12), plan(PACKAGE), announce(HOST), relate(AFTER, SUMMIT), correctTitle(), voidIt());

    @ParameterizedTest
    @MethodSource({"schedules", "relations", "corrections", "voids"})
    void each_row_of_the_table(List<MeetingEvent> given, MeetingCommand command, Decision<MeetingEvent> decision) {
        assertThat(after(given).decide(command, MeetingFacts.NONE)).isEqualTo(decision);
    }

    static Stream<Arguments> schedules() {
        List<MeetingEvent> none = List.of();
        return Stream.of(
                arguments(none, schedule(FEBRUARY_12), Decision.accept(scheduled(FEBRUARY_12))),
                arguments(none, schedule(FEBRUARY), Decision.accept(scheduled(FEBRUARY))),
                arguments(
                        none,
                        schedule(SATURDAY),
                        Decision.accept(scheduled(SATURDAY)).warning(MEETING_ON_WEEKEND, true)),
                arguments(List.of(scheduled(FEBRUARY)), schedule(FEBRUARY), Decision.refuse(MEETING_ALREADY_SCHEDULED)),
                arguments(
                        List.of(scheduled(FEBRUARY), cancelled()),
                        schedule(FEBRUARY),
                        Decision.refuse(MEETING_ALREADY_SCHEDULED)));
    }

    static Stream<Arguments> relations() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), related(MINISTERIAL, AFTER, SUMMIT));
        return Stream.of(
                arguments(given, relate(AFTER, SUMMIT), Decision.unchanged()),
                arguments(
                        given,
                        relate(SIDE_OF, SUMMIT),
                        Decision.accept((MeetingEvent) related(MINISTERIAL, SIDE_OF, SUMMIT))
                                .reserving("")));
    }

    static Stream<Arguments> corrections() {
        List<MeetingEvent> given = List.of(scheduled(FEBRUARY), cancelled());
        MeetingDetail title = MeetingDetail.title("Defence ministers' session");
        MeetingDetail venue = MeetingDetail.venue(Meetings.BRUSSELS);
        return Stream.of(
                arguments(given, correct(MeetingDetail.title(TITLE)), Decision.unchanged()),
                arguments(given, correct(title), Decision.accept(corrected(MeetingDetail.title(TITLE), title))),
                arguments(given, correct(venue), Decision.accept(corrected(null, venue))),
                arguments(
                        List.of(scheduled(FEBRUARY), corrected(null, title)),
                        correct(MeetingDetail.title(TITLE)),
                        Decision.accept(corrected(title, MeetingDetail.title(TITLE)))));
    }

    static Stream<Arguments> voids() {
        return Stream.of(
                arguments(List.of(scheduled(FEBRUARY)), voidIt(), Decision.accept(voided())),
                arguments(List.of(scheduled(FEBRUARY), closed()), voidIt(), Decision.accept(voided())));
    }

    @Test
    void nothing_happens_to_a_meeting_that_is_not_on_record_or_was_voided() {
        Meeting nothing = after(List.of());
        Meeting mistake = after(List.of(scheduled(FEBRUARY), voided()));

        for (MeetingCommand command : EVERY_FAMILY) {
            assertThat(nothing.decide(command, MeetingFacts.NONE)).isEqualTo(Decision.refuse(MEETING_NOT_SCHEDULED));
            assertThat(mistake.decide(command, MeetingFacts.NONE)).isEqualTo(Decision.refuse(MEETING_VOIDED));
        }
        assertThat(mistake.decide(schedule(FEBRUARY), MeetingFacts.NONE)).isEqualTo(Decision.refuse(MEETING_VOIDED));
    }

    @Test
    void two_meetings_do_not_come_before_themselves() {
        MeetingFacts cycle = new MeetingFacts(false, new MeetingFacts.RelationFacts(true, "key"));

        assertThat(after(List.of(scheduled(FEBRUARY))).decide(relate(AFTER, SUMMIT), cycle))
                .isEqualTo(Decision.refuse(CYCLE_IN_PARTS));
    }

    private static MeetingCommand correctTitle() {
        return correct(MeetingDetail.title(TITLE));
    }

    static Meeting after(List<MeetingEvent> events) {
        Meeting meeting = new Meeting.Unscheduled();
        for (MeetingEvent event : events) {
            meeting = meeting.evolve(event);
        }
        return meeting;
    }
}
