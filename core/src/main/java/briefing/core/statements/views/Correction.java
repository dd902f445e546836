package briefing.core.statements.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;

/** That and why the words of a statement were put right. */
public record Correction(TextRef reason, Basis basis, RecordedBy recordedBy) {}
