package briefing.core.meetings.events;

import briefing.core.meetings.MeetingPlan;
import briefing.core.shared.facts.Based;

/** A meeting of some kind was put on record. */
public sealed interface MeetingScheduled extends MeetingEvent, Based
        permits BilateralScheduled,
                MinisterialMeetingScheduled,
                PressConferenceScheduled,
                SessionAdded,
                SummitScheduled {
    /** What it shares with meetings of every kind. */
    MeetingPlan plan();
}
