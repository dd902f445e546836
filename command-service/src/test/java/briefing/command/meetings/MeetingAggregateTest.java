package briefing.command.meetings;

import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.FEBRUARY_13;
import static briefing.core.meetings.Meetings.cancelled;
import static briefing.core.meetings.Meetings.rescheduleTo;
import static briefing.core.meetings.Meetings.rescheduledTo;
import static briefing.core.meetings.Meetings.schedule;
import static briefing.core.meetings.Meetings.scheduled;

import briefing.command.shared.Rules;
import briefing.core.meetings.MeetingRefusal;
import briefing.core.meetings.events.MeetingEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingAggregateTest {
    private static final SeriesOrdinals NO_ORDINALS =
            new SeriesOrdinals(_ -> Optional.empty(), _ -> new Meeting.Unscheduled());

    @Test
    void the_first_command_makes_the_meeting() {
        given().when(schedule(FEBRUARY_12)).records(scheduled(FEBRUARY_12));
    }

    @Test
    void what_happened_before_counts() {
        given(scheduled(FEBRUARY_12)).when(rescheduleTo(FEBRUARY_13, null)).records(rescheduledTo(FEBRUARY_13, null));
    }

    @Test
    void a_refused_command_records_nothing() {
        given(scheduled(FEBRUARY_12), cancelled())
                .when(rescheduleTo(FEBRUARY_13, null))
                .isRefusedWith(MeetingRefusal.MEETING_CANCELLED);
    }

    @Test
    void what_is_so_already_changes_nothing() {
        given(scheduled(FEBRUARY_12)).when(rescheduleTo(FEBRUARY_12, null)).changesNothing();
    }

    private static Rules given(MeetingEvent... events) {
        return Rules.given(
                MeetingAggregate.class,
                List.of(events),
                new MeetingLookup((_, _, _) -> true, new MeetingRelations(_ -> List.of()), NO_ORDINALS));
    }
}
