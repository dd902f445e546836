package briefing.core.shared.reading;

import briefing.core.shared.messages.Query;
import briefing.core.shared.messages.RecordedEvent;
import java.util.Map;
import java.util.Set;

/** Asks for events by their positions. */
public record FindEvents(Set<Long> positions) implements Query<Map<Long, RecordedEvent>> {
    public FindEvents {
        positions = Set.copyOf(positions);
    }
}
