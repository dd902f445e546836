package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;

/** That a meeting began. */
public record Opening(Basis basis, RecordedBy recordedBy) {}
