package briefing.core.meetings.events;

import briefing.core.meetings.MeetingPlan;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;

/** A meeting of heads of state and government was put on record. */
public record SummitScheduled(MeetingId meeting, OrganisationId body, MeetingPlan plan, Basis basis)
        implements MeetingScheduled {}
