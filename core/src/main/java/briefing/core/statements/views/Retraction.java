package briefing.core.statements.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import briefing.core.statements.RetractedBy;

/** That, when and why a statement was taken back. */
public record Retraction(RetractedBy by, ApproximateDate on, TextRef reason, Basis basis, RecordedBy recordedBy) {}
