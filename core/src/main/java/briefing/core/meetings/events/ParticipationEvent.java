package briefing.core.meetings.events;

import briefing.core.shared.Based;

/** Who takes part in a meeting became known, or changed. */
public sealed interface ParticipationEvent extends MeetingEvent, Based permits ParticipationAnnounced {}
