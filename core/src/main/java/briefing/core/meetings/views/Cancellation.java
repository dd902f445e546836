package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;

/** That and why a meeting was called off. */
public record Cancellation(TextRef reason, Basis basis, RecordedBy recordedBy) {}
