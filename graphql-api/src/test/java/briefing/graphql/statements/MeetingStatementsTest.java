package briefing.graphql.statements;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.values.LogPosition;
import briefing.core.statements.FindStatementsOfMeetings;
import briefing.graphql.shared.Asked;
import briefing.graphql.statements.MeetingStatements.Request;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingStatementsTest {
    private static final MeetingId FEBRUARY = new MeetingId("meeting_01kcy3n8wff97rkb0000000001");
    private static final MeetingId JUNE = new MeetingId("meeting_01kcy3n8wff97rkb0000000002");
    private static final LogPosition NOW = new LogPosition("epoch", 9);
    private static final LogPosition EARLIER = new LogPosition("epoch", 3);

    private final Asked asked = new Asked();

    @Test
    void asks_once_for_all_meetings_of_a_level() {
        Request request = request(20, NOW);

        load(Set.of(new MeetingStatements.Key(FEBRUARY, request), new MeetingStatements.Key(JUNE, request)));

        assertThat(asked.questions())
                .containsExactly(new FindStatementsOfMeetings(Set.of(FEBRUARY, JUNE), request.slice(), false, NOW));
    }

    @Test
    void asks_apart_for_what_is_read_at_another_moment_or_in_another_size() {
        load(Set.of(
                new MeetingStatements.Key(FEBRUARY, request(20, NOW)),
                new MeetingStatements.Key(FEBRUARY, request(5, NOW)),
                new MeetingStatements.Key(FEBRUARY, request(20, EARLIER))));

        assertThat(asked.questions()).hasSize(3);
    }

    private static Request request(int first, LogPosition at) {
        return new Request(Slice.first(first), false, at);
    }

    private void load(Set<MeetingStatements.Key> keys) {
        var _ = MeetingStatements.loader(asked).load().apply(keys);
    }
}
