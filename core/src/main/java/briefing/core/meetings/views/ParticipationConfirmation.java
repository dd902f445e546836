package briefing.core.meetings.views;

import briefing.core.shared.Basis;
import briefing.core.shared.RecordedBy;

/** That a party takes part for certain. */
public record ParticipationConfirmation(Basis basis, RecordedBy recordedBy) {}
