package briefing.command.meetings;

import static briefing.core.meetings.Meetings.called;
import static briefing.core.meetings.Meetings.planFor;
import static briefing.core.meetings.Meetings.related;
import static briefing.core.meetings.RelationKind.AFTER;
import static briefing.core.meetings.RelationKind.BEFORE;
import static briefing.core.meetings.RelationKind.FOLLOW_UP;
import static briefing.core.meetings.RelationKind.ON_MARGINS_OF;
import static briefing.core.meetings.RelationKind.PART_OF;
import static briefing.core.meetings.RelationKind.SIDE_OF;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.meetings.Meetings;
import briefing.core.meetings.RelationKind;
import briefing.core.meetings.events.SessionAdded;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No meeting comes before itself or is a part of itself, over any number of others. */
class MeetingRelationsTest {
    private static final MeetingId A = called("A");
    private static final MeetingId B = called("B");
    private static final MeetingId C = called("C");

    private final List<Recorded<Event>> log = new ArrayList<>();
    private final MeetingRelations relations = new MeetingRelations(
            after -> log.stream().filter(event -> event.position() > after).toList());

    @Test
    void what_comes_after_does_not_come_before() {
        record(related(B, AFTER, A));
        record(related(B, BEFORE, C));

        assertThat(closesCircle(A, AFTER, C)).isTrue();
        assertThat(closesCircle(A, FOLLOW_UP, B)).isTrue();
        assertThat(closesCircle(C, BEFORE, A)).isTrue();
        assertThat(closesCircle(C, AFTER, A)).isFalse();
        assertThat(closesCircle(A, BEFORE, C)).isFalse();
    }

    @Test
    void a_whole_is_no_part_of_its_parts() {
        record(new SessionAdded(A, B, planFor(Meetings.FEBRUARY), Basis.known()));
        record(related(B, ON_MARGINS_OF, C));

        assertThat(closesCircle(C, PART_OF, A)).isTrue();
        assertThat(closesCircle(B, SIDE_OF, A)).isTrue();
        assertThat(closesCircle(A, PART_OF, C)).isFalse();
    }

    @Test
    void time_and_parts_are_two_things() {
        record(related(A, PART_OF, B));

        assertThat(closesCircle(B, AFTER, A)).isFalse();
    }

    @Test
    void nothing_stands_to_itself() {
        assertThat(closesCircle(A, AFTER, A)).isTrue();
        assertThat(closesCircle(A, PART_OF, A)).isTrue();
    }

    @Test
    void each_relation_takes_the_key_that_follows_the_ones_before() {
        String first = relations.factsFor(A, new Relation(AFTER, B)).key();
        record(related(A, AFTER, B));
        String second = relations.factsFor(B, new Relation(AFTER, C)).key();

        assertThat(second).isNotEqualTo(first);
        assertThat(relations.factsFor(A, new Relation(PART_OF, C)).key()).isEqualTo(second);
    }

    private boolean closesCircle(MeetingId meeting, RelationKind kind, MeetingId to) {
        return relations.factsFor(meeting, new Relation(kind, to)).cycle();
    }

    private void record(Event event) {
        log.add(new Recorded<>(log.size() + 1, Instant.EPOCH, 0, event));
    }
}
