package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.TextRef;

/** That and why a matter was taken off the agenda. */
public record Withdrawal(TextRef reason, Basis basis, RecordedBy recordedBy) {}
