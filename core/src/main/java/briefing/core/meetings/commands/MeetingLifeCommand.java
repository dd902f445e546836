package briefing.core.meetings.commands;

import briefing.core.shared.facts.Based;

/** Changes when, where or whether a meeting takes place, or says that it does. */
public sealed interface MeetingLifeCommand extends MeetingCommand, Based
        permits CancelMeeting,
                CloseMeeting,
                ConfirmMeetingDate,
                MoveMeeting,
                OpenMeeting,
                PostponeMeeting,
                RescheduleMeeting {}
