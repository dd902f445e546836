package briefing.core.meetings.events;

import briefing.core.meetings.MeetingPlan;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;

/** A part of another meeting was put on record. */
public record SessionAdded(MeetingId meeting, MeetingId partOf, MeetingPlan plan, Basis basis)
        implements MeetingScheduled {}
