package briefing.graphql.statements;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.LogPosition;
import briefing.core.statements.FindStatementsOfMeetings;
import briefing.core.statements.views.StatementView;
import briefing.graphql.shared.Asked;
import java.util.List;
import java.util.Map;
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
        Map<MeetingStatements.Key, List<StatementView>> statements =
                load(Set.of(new MeetingStatements.Key(FEBRUARY, 20, NOW), new MeetingStatements.Key(JUNE, 20, NOW)));

        assertThat(asked.questions()).containsExactly(new FindStatementsOfMeetings(Set.of(FEBRUARY, JUNE), 20, NOW));
        assertThat(statements.get(new MeetingStatements.Key(JUNE, 20, NOW))).isEmpty();
    }

    @Test
    void asks_apart_for_what_is_read_at_another_moment_or_in_another_size() {
        load(Set.of(
                new MeetingStatements.Key(FEBRUARY, 20, NOW),
                new MeetingStatements.Key(FEBRUARY, 5, NOW),
                new MeetingStatements.Key(FEBRUARY, 20, EARLIER)));

        assertThat(asked.questions()).hasSize(3);
    }

    private Map<MeetingStatements.Key, List<StatementView>> load(Set<MeetingStatements.Key> keys) {
        return MeetingStatements.loader(asked).load().apply(keys);
    }
}
