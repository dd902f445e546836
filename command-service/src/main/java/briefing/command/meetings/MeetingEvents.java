package briefing.command.meetings;

import briefing.core.meetings.MeetingDetail;
import briefing.core.meetings.MeetingMode;
import briefing.core.meetings.commands.AddSession;
import briefing.core.meetings.commands.AssignToSeries;
import briefing.core.meetings.commands.CancelMeeting;
import briefing.core.meetings.commands.CloseMeeting;
import briefing.core.meetings.commands.ConfirmMeetingDate;
import briefing.core.meetings.commands.CorrectMeetingRecord;
import briefing.core.meetings.commands.MoveMeeting;
import briefing.core.meetings.commands.OpenMeeting;
import briefing.core.meetings.commands.PostponeMeeting;
import briefing.core.meetings.commands.RelateMeeting;
import briefing.core.meetings.commands.RescheduleMeeting;
import briefing.core.meetings.commands.ScheduleBilateral;
import briefing.core.meetings.commands.ScheduleMeeting;
import briefing.core.meetings.commands.ScheduleMinisterialMeeting;
import briefing.core.meetings.commands.SchedulePressConference;
import briefing.core.meetings.commands.ScheduleSummit;
import briefing.core.meetings.commands.VoidMeeting;
import briefing.core.meetings.events.BilateralScheduled;
import briefing.core.meetings.events.MeetingAssignedToSeries;
import briefing.core.meetings.events.MeetingCancelled;
import briefing.core.meetings.events.MeetingClosed;
import briefing.core.meetings.events.MeetingDateConfirmed;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.MeetingMoved;
import briefing.core.meetings.events.MeetingOpened;
import briefing.core.meetings.events.MeetingPostponed;
import briefing.core.meetings.events.MeetingRecordCorrected;
import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.meetings.events.MeetingVoided;
import briefing.core.meetings.events.MeetingsRelated;
import briefing.core.meetings.events.MinisterialMeetingScheduled;
import briefing.core.meetings.events.PressConferenceScheduled;
import briefing.core.meetings.events.SessionAdded;
import briefing.core.meetings.events.SummitScheduled;
import briefing.core.shared.values.Venue;
import org.jspecify.annotations.Nullable;

/** Turns accepted commands on meetings into what is recorded. */
final class MeetingEvents {
    private MeetingEvents() {}

    static MeetingEvent scheduled(ScheduleMeeting command) {
        return switch (command) {
            case ScheduleMinisterialMeeting c ->
                new MinisterialMeetingScheduled(c.meeting(), c.body(), c.portfolio(), c.plan(), c.basis());
            case ScheduleSummit c -> new SummitScheduled(c.meeting(), c.body(), c.plan(), c.basis());
            case ScheduleBilateral c ->
                new BilateralScheduled(c.meeting(), c.parties(), c.level(), c.portfolio(), c.plan(), c.basis());
            case SchedulePressConference c ->
                new PressConferenceScheduled(c.meeting(), c.givenBy(), c.groundRules(), c.plan(), c.basis());
            case AddSession c -> new SessionAdded(c.meeting(), c.partOf(), c.plan(), c.basis());
        };
    }

    static MeetingEvent rescheduled(RescheduleMeeting c) {
        return new MeetingRescheduled(c.meeting(), c.when(), c.tentative(), c.reason(), c.basis());
    }

    static MeetingEvent postponed(PostponeMeeting c) {
        return new MeetingPostponed(c.meeting(), c.reason(), c.basis());
    }

    static MeetingEvent moved(MoveMeeting c, @Nullable Venue venue, @Nullable MeetingMode mode) {
        return new MeetingMoved(c.meeting(), venue, mode, c.reason(), c.basis());
    }

    static MeetingEvent opened(OpenMeeting c) {
        return new MeetingOpened(c.meeting(), c.basis());
    }

    static MeetingEvent closed(CloseMeeting c) {
        return new MeetingClosed(c.meeting(), c.heldOn(), c.outcome(), c.basis());
    }

    static MeetingEvent related(RelateMeeting c) {
        return new MeetingsRelated(c.meeting(), c.relation(), c.to(), c.basis());
    }

    static MeetingEvent assigned(AssignToSeries c) {
        return new MeetingAssignedToSeries(c.meeting(), c.series(), c.ordinal(), c.basis());
    }

    static MeetingEvent corrected(CorrectMeetingRecord c, @Nullable MeetingDetail previous) {
        return new MeetingRecordCorrected(c.meeting(), previous, c.value(), c.reason(), c.basis());
    }

    static MeetingEvent voided(VoidMeeting c) {
        return new MeetingVoided(c.meeting(), c.reason());
    }

    static MeetingEvent confirmed(ConfirmMeetingDate c) {
        return new MeetingDateConfirmed(c.meeting(), c.when(), c.basis());
    }

    static MeetingEvent cancelled(CancelMeeting c) {
        return new MeetingCancelled(c.meeting(), c.reason(), c.basis());
    }
}
