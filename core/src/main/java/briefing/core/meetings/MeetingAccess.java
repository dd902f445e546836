package briefing.core.meetings;

import briefing.core.shared.WhoMay;
import java.util.List;

/** Who may read and write meetings. */
public final class MeetingAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS = List.of(
            WhoMay.everybody(
                    "Query.meeting",
                    "Query.meetings",
                    "Subscription.meetingChanged",
                    "Meeting",
                    "MeetingDate",
                    "Cancellation",
                    "AgendaItem",
                    "Participation",
                    "MeetingConnection",
                    "MeetingEdge",
                    "MeetingChange",
                    "MeetingOutcome"),
            WhoMay.staff(
                    "Mutation.scheduleMinisterialMeeting",
                    "Mutation.confirmMeetingDate",
                    "Mutation.rescheduleMeeting",
                    "Mutation.cancelMeeting",
                    "Mutation.planAgendaItem",
                    "Mutation.announceParticipation"));

    private MeetingAccess() {}
}
