package briefing.core.meetings.events;

import briefing.core.meetings.MeetingPlan;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.Portfolio;

/** A meeting of ministers was put on record. */
public record MinisterialMeetingScheduled(
        MeetingId meeting, OrganisationId body, Portfolio portfolio, MeetingPlan plan, Basis basis)
        implements MeetingScheduled {}
