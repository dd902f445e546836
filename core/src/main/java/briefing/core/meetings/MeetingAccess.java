package briefing.core.meetings;

import briefing.core.shared.access.WhoMay;
import java.util.List;

/** Who may read and write meetings. */
public final class MeetingAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS = List.of(
            WhoMay.everybody(
                    "Query.meeting",
                    "Query.meetings",
                    "Query.meetingSeries",
                    "Query.briefingFor",
                    "Query.diary",
                    "Subscription.meetingChanged",
                    "Subscription.meetingSeriesChanged",
                    "Meeting",
                    "MeetingBriefing",
                    "BriefedParticipant",
                    "Diary",
                    "DiaryDay",
                    "MeetingDate",
                    "MeetingPlace",
                    "Postponement",
                    "Opening",
                    "Closing",
                    "Cancellation",
                    "MeetingRelation",
                    "MeetingRelationFrom",
                    "MeetingCorrection",
                    "MeetingDetail",
                    "AgendaItem",
                    "Withdrawal",
                    "AgendaOutcome",
                    "Participation",
                    "ParticipationConfirmation",
                    "ParticipationDeclination",
                    "Attendance",
                    "MeetingConnection",
                    "MeetingEdge",
                    "MeetingChange",
                    "MeetingOutcome",
                    "MeetingSeries",
                    "SeriesMembership",
                    "SeriesClosing",
                    "MeetingSeriesChange",
                    "MeetingSeriesOutcome"),
            WhoMay.staff(
                    "Mutation.scheduleMinisterialMeeting",
                    "Mutation.scheduleSummit",
                    "Mutation.scheduleBilateral",
                    "Mutation.schedulePressConference",
                    "Mutation.addSession",
                    "Mutation.confirmMeetingDate",
                    "Mutation.rescheduleMeeting",
                    "Mutation.postponeMeeting",
                    "Mutation.moveMeeting",
                    "Mutation.openMeeting",
                    "Mutation.closeMeeting",
                    "Mutation.cancelMeeting",
                    "Mutation.relateMeeting",
                    "Mutation.assignToSeries",
                    "Mutation.openMeetingSeries",
                    "Mutation.closeMeetingSeries",
                    "Mutation.planAgendaItem",
                    "Mutation.amendAgendaItem",
                    "Mutation.withdrawAgendaItem",
                    "Mutation.recordAgendaOutcome",
                    "Mutation.announceParticipation",
                    "Mutation.confirmParticipation",
                    "Mutation.declineParticipation",
                    "Mutation.recordAttendance"),
            WhoMay.editors("Mutation.correctMeetingRecord", "Mutation.voidMeeting"));

    private MeetingAccess() {}
}
