package briefing.core.directory.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;

/**
 * When a membership ended.
 *
 * @param on the last day
 */
public record MembershipEnd(ApproximateDate on, Basis basis, RecordedBy recordedBy) {}
