package briefing.core.shared.reading;

import briefing.core.shared.values.LogPosition;
import java.time.Instant;

/**
 * That what the log holds after a position was recorded at times that lie in the future: it is read now, and by an
 * instant only once that has come.
 */
public record RecordedAhead(LogPosition after, Instant until) {}
