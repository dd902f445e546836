package briefing.core.directory.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;

/**
 * When an office was abolished.
 *
 * @param on its last day
 */
public record Abolition(ApproximateDate on, Basis basis, RecordedBy recordedBy) {}
