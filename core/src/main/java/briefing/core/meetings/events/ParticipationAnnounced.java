package briefing.core.meetings.events;

import briefing.core.meetings.ParticipationPlan;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.ParticipationId;

/** A party was said to take part. */
public record ParticipationAnnounced(
        MeetingId meeting, ParticipationId participation, ParticipationPlan plan, Basis basis)
        implements ParticipationEvent {}
