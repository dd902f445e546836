package briefing.core.meetings.views;

import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;

/** That a meeting began. */
public record Opening(Basis basis, RecordedBy recordedBy) {}
