package briefing.core.shared.reading;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.values.LogPosition;
import java.util.List;
import java.util.concurrent.Flow;

/** The log as it grows: what subscriptions follow. */
public interface LiveLog {
    /**
     * Every append after a position that the views have taken in, in order, none missing and none twice, and then each
     * new one; each with its events. A slow reader reads later, and holds up nobody.
     *
     * @throws Failed with {@code POSITION_OF_ANOTHER_LOG}
     */
    Flow.Publisher<List<RecordedEvent>> after(LogPosition position);
}
