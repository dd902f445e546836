package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;

/** That a party takes part for certain. */
public record ParticipationConfirmation(Basis basis, RecordedBy recordedBy) {}
