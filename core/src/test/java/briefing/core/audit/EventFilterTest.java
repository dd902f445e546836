package briefing.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.messages.EventMetadata;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.values.LogPosition;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventFilterTest {
    private static final Instant NOON = Instant.parse("2026-02-12T12:00:00Z");
    private static final StatementId STATEMENT = new StatementId("statement_01kcy3n8wff97rkb0000000001");
    private static final MeetingId MEETING = new MeetingId("meeting_01kcy3n8wff97rkb0000000002");
    private static final RecordedEvent EVENT = new RecordedEvent(
            new LogPosition("epoch", 5),
            NOON,
            new UUID(0, 1),
            "StatementRetracted",
            1,
            "Statement",
            STATEMENT.value(),
            2,
            new EventMetadata(
                    "editor-1", Set.of(Role.EDITOR), "client", "retractStatement", "c-1", "r-1", null, List.of()),
            "{}",
            "00");

    @Test
    void admits_everything_when_it_asks_for_nothing() {
        assertThat(new EventFilter(null, null, null, null, null, null).admits(EVENT))
                .isTrue();
    }

    @Test
    void admits_what_has_all_that_it_asks_for() {
        EventFilter filter =
                new EventFilter(STATEMENT, "Statement", "StatementRetracted", "editor-1", NOON, NOON.plusMillis(1));

        assertThat(filter.admits(EVENT)).isTrue();
    }

    @Test
    void leaves_out_what_lacks_any_of_it() {
        assertThat(new EventFilter(MEETING, null, null, null, null, null).admits(EVENT))
                .isFalse();
        assertThat(new EventFilter(null, "Meeting", null, null, null, null).admits(EVENT))
                .isFalse();
        assertThat(new EventFilter(null, null, "StatementRecorded", null, null, null).admits(EVENT))
                .isFalse();
        assertThat(new EventFilter(null, null, null, "staff-1", null, null).admits(EVENT))
                .isFalse();
        assertThat(new EventFilter(null, null, null, null, NOON.plusNanos(1), null).admits(EVENT))
                .isFalse();
        assertThat(new EventFilter(null, null, null, null, null, NOON).admits(EVENT))
                .isFalse();
    }
}
