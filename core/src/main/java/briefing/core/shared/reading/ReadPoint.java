package briefing.core.shared.reading;

import briefing.core.shared.values.LogPosition;
import java.time.Instant;

/**
 * Where in the log, and so when, a request reads: all of its answers are of this one moment.
 *
 * @param position always the last of an append
 * @param instant what "now" means for all that is computed when read
 */
public record ReadPoint(LogPosition position, Instant instant) {}
