package briefing.command.meetings;

import static briefing.core.meetings.ContactGroup.close;
import static briefing.core.meetings.ContactGroup.closed;
import static briefing.core.meetings.ContactGroup.open;
import static briefing.core.meetings.ContactGroup.opened;
import static briefing.core.meetings.ContactGroup.voidIt;
import static briefing.core.meetings.ContactGroup.voided;
import static briefing.core.meetings.SeriesRefusal.SERIES_ALREADY_OPENED;
import static briefing.core.meetings.SeriesRefusal.SERIES_CLOSED;
import static briefing.core.meetings.SeriesRefusal.SERIES_NOT_OPENED;
import static briefing.core.meetings.SeriesRefusal.SERIES_VOIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.shared.Decision;
import briefing.command.shared.Rules;
import briefing.core.meetings.commands.MeetingSeriesCommand;
import briefing.core.meetings.events.MeetingSeriesEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingSeriesTest {
    @ParameterizedTest
    @MethodSource
    void each_row_of_the_table(
            List<MeetingSeriesEvent> given, MeetingSeriesCommand command, Decision<MeetingSeriesEvent> decision) {
        MeetingSeries series = MeetingSeries.UNOPENED;
        for (MeetingSeriesEvent event : given) {
            series = series.evolve(event);
        }

        assertThat(series.decide(command)).isEqualTo(decision);
    }

    static Stream<Arguments> each_row_of_the_table() {
        List<MeetingSeriesEvent> none = List.of();
        List<MeetingSeriesEvent> over = List.of(opened(), closed());
        List<MeetingSeriesEvent> wrong = List.of(opened(), voided());
        return Stream.of(
                arguments(none, open(), Decision.accept(opened())),
                arguments(none, close(), Decision.refuse(SERIES_NOT_OPENED)),
                arguments(List.of(opened()), open(), Decision.refuse(SERIES_ALREADY_OPENED)),
                arguments(List.of(opened()), close(), Decision.accept(closed())),
                arguments(over, open(), Decision.refuse(SERIES_CLOSED)),
                arguments(over, close(), Decision.refuse(SERIES_CLOSED)),
                arguments(none, voidIt(), Decision.refuse(SERIES_NOT_OPENED)),
                arguments(List.of(opened()), voidIt(), Decision.accept(voided())),
                arguments(over, voidIt(), Decision.accept(voided())),
                arguments(wrong, open(), Decision.refuse(SERIES_VOIDED)),
                arguments(wrong, close(), Decision.refuse(SERIES_VOIDED)),
                arguments(wrong, voidIt(), Decision.refuse(SERIES_VOIDED)));
    }

    @Test
    void the_shell_keeps_to_the_table() {
        Rules.given(MeetingSeriesAggregate.class, List.of()).when(open()).records(opened());
        Rules.given(MeetingSeriesAggregate.class, List.of(opened()))
                .when(close())
                .records(closed());
    }
}
