package briefing.command.meetings;

import static briefing.command.meetings.MeetingTest.after;
import static briefing.core.meetings.ContactGroup.SERIES;
import static briefing.core.meetings.ContactGroup.assign;
import static briefing.core.meetings.ContactGroup.assigned;
import static briefing.core.meetings.MeetingRefusal.MEETING_NOT_SCHEDULED;
import static briefing.core.meetings.MeetingRefusal.MEETING_VOIDED;
import static briefing.core.meetings.MeetingRefusal.ORDINAL_OUT_OF_RANGE;
import static briefing.core.meetings.MeetingRefusal.ORDINAL_TAKEN;
import static briefing.core.meetings.Meetings.FEBRUARY;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.called;
import static briefing.core.meetings.Meetings.cancelled;
import static briefing.core.meetings.Meetings.closed;
import static briefing.core.meetings.Meetings.opened;
import static briefing.core.meetings.Meetings.postponed;
import static briefing.core.meetings.Meetings.scheduled;
import static briefing.core.meetings.Meetings.voided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.command.meetings.MeetingFacts.OrdinalFacts;
import briefing.command.shared.Decision;
import briefing.core.meetings.commands.AssignToSeries;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.MeetingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesPlaceTest {
    private static final MeetingId OTHER = called("The 33rd");
    private static final Meeting NOTHING = new Meeting.Unscheduled();
    private static final String KEY = "series-ordinal:" + SERIES + ":33";

    private final Map<String, AggregateId> holders = new HashMap<>();
    private final Map<MeetingId, Meeting> meetings = new HashMap<>();
    private final SeriesOrdinals ordinals =
            new SeriesOrdinals(key -> Optional.ofNullable(holders.get(key)), id -> meetings.getOrDefault(id, NOTHING));

    @ParameterizedTest
    @MethodSource
    void each_row_of_the_table(List<MeetingEvent> given, AssignToSeries command, Decision<MeetingEvent> decision) {
        assertThat(after(given).decide(command, free())).isEqualTo(decision);
    }

    static Stream<Arguments> each_row_of_the_table() {
        MeetingEvent unnumbered = assigned(MINISTERIAL, null);
        MeetingEvent the33rd = assigned(MINISTERIAL, 33);
        Decision<MeetingEvent> taken = Decision.accept(the33rd).reserving("key");
        return Stream.of(
                arguments(List.of(), assign(MINISTERIAL, 33), Decision.refuse(MEETING_NOT_SCHEDULED)),
                arguments(List.of(scheduled(FEBRUARY)), assign(MINISTERIAL, 33), taken),
                arguments(List.of(scheduled(FEBRUARY)), assign(MINISTERIAL, null), Decision.accept(unnumbered)),
                arguments(List.of(scheduled(FEBRUARY)), assign(MINISTERIAL, 0), Decision.refuse(ORDINAL_OUT_OF_RANGE)),
                arguments(List.of(scheduled(FEBRUARY), unnumbered), assign(MINISTERIAL, 33), taken),
                arguments(List.of(scheduled(FEBRUARY), the33rd), assign(MINISTERIAL, 33), Decision.unchanged()),
                arguments(
                        List.of(scheduled(FEBRUARY), the33rd), assign(MINISTERIAL, null), Decision.accept(unnumbered)),
                arguments(List.of(scheduled(FEBRUARY), postponed()), assign(MINISTERIAL, 33), taken),
                arguments(List.of(scheduled(FEBRUARY), opened()), assign(MINISTERIAL, 33), taken),
                arguments(List.of(scheduled(FEBRUARY), closed()), assign(MINISTERIAL, 33), taken),
                arguments(List.of(scheduled(FEBRUARY), cancelled()), assign(MINISTERIAL, 33), taken),
                arguments(
                        List.of(scheduled(FEBRUARY), voided()),
                        assign(MINISTERIAL, 33),
                        Decision.refuse(MEETING_VOIDED)));
    }

    @Test
    void a_number_that_another_meeting_has_is_refused_and_the_meeting_named() {
        MeetingFacts taken = new MeetingFacts(false, MeetingFacts.NONE.relation(), new OrdinalFacts(OTHER, "key"));

        assertThat(after(List.of(scheduled(FEBRUARY))).decide(assign(MINISTERIAL, 33), taken))
                .isEqualTo(Decision.refuse(ORDINAL_TAKEN, OTHER));
    }

    @Test
    void a_number_belongs_to_the_meeting_that_took_its_key_as_long_as_it_keeps_it() {
        assertThat(ordinals.factsFor(assign(MINISTERIAL, 33))).isEqualTo(new OrdinalFacts(null, KEY));

        holders.put(KEY, OTHER);
        meetings.put(OTHER, after(List.of(scheduled(FEBRUARY), assigned(OTHER, 33))));
        assertThat(ordinals.factsFor(assign(MINISTERIAL, 33))).isEqualTo(new OrdinalFacts(OTHER, KEY));
        assertThat(ordinals.factsFor(assign(MINISTERIAL, null))).isEqualTo(OrdinalFacts.NONE);
    }

    @Test
    void a_number_given_up_or_recorded_by_mistake_is_free_under_the_next_key() {
        holders.put(KEY, OTHER);
        meetings.put(OTHER, after(List.of(scheduled(FEBRUARY), assigned(OTHER, 33), assigned(OTHER, 34))));
        assertThat(ordinals.factsFor(assign(MINISTERIAL, 33))).isEqualTo(new OrdinalFacts(null, KEY + ":2"));

        holders.put(KEY + ":2", OTHER);
        meetings.put(OTHER, after(List.of(scheduled(FEBRUARY), assigned(OTHER, 33), voided())));
        assertThat(ordinals.factsFor(assign(MINISTERIAL, 33))).isEqualTo(new OrdinalFacts(null, KEY + ":3"));
    }

    private static MeetingFacts free() {
        return new MeetingFacts(false, MeetingFacts.NONE.relation(), new OrdinalFacts(null, "key"));
    }
}
