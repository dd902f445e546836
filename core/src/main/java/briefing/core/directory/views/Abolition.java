package briefing.core.directory.views;

import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;
import briefing.core.shared.values.ApproximateDate;

/**
 * When an office was abolished.
 *
 * @param on its last day
 */
public record Abolition(ApproximateDate on, Basis basis, RecordedBy recordedBy) {}
