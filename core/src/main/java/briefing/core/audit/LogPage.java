package briefing.core.audit;

import briefing.core.shared.messages.RecordedEvent;
import java.util.List;

/**
 * One part of the log.
 *
 * @param more whether further rows follow
 */
public record LogPage(List<RecordedEvent> events, boolean more) {
    public LogPage {
        events = List.copyOf(events);
    }
}
