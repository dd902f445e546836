package briefing.core.shared.reading;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.values.LogPosition;

/**
 * That something on record changed.
 *
 * @param position where its last change stands in the log
 * @param aggregateId what changed
 */
public record RecordChange(LogPosition position, AggregateId aggregateId) {}
