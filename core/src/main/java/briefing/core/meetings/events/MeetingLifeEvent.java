package briefing.core.meetings.events;

import briefing.core.shared.facts.Based;

/** When, where or whether a meeting takes place became known, or changed. */
public sealed interface MeetingLifeEvent extends MeetingEvent, Based
        permits MeetingCancelled,
                MeetingClosed,
                MeetingDateConfirmed,
                MeetingMoved,
                MeetingOpened,
                MeetingPostponed,
                MeetingRescheduled {}
