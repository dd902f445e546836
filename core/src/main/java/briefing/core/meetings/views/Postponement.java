package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;

/**
 * That and why a meeting was put off.
 *
 * @param previously the date that no longer stands
 */
public record Postponement(ApproximateDate previously, TextRef reason, Basis basis, RecordedBy recordedBy) {}
