package briefing.command.meetings;

import briefing.core.meetings.ParticipationPlan;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.ConfirmParticipation;
import briefing.core.meetings.commands.DeclineParticipation;
import briefing.core.meetings.commands.RecordAttendance;
import briefing.core.meetings.events.AttendanceRecorded;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.meetings.events.ParticipationConfirmed;
import briefing.core.meetings.events.ParticipationDeclined;

/** Turns accepted commands on participations into what is recorded. */
final class SeatEvents {
    private SeatEvents() {}

    static MeetingEvent announced(AnnounceParticipation c) {
        return new ParticipationAnnounced(c.meeting(), c.participation(), c.plan(), c.basis());
    }

    static MeetingEvent confirmed(ConfirmParticipation c, ParticipationPlan plan) {
        return new ParticipationConfirmed(
                c.meeting(), c.participation(), plan.mode(), plan.representedBy(), plan.headOfDelegation(), c.basis());
    }

    static MeetingEvent declined(DeclineParticipation c) {
        return new ParticipationDeclined(c.meeting(), c.participation(), c.reason(), c.substitute(), c.basis());
    }

    static MeetingEvent attended(RecordAttendance c) {
        return new AttendanceRecorded(
                c.meeting(), c.participation(), c.attendance(), c.attendedBy(), c.mode(), c.basis());
    }
}
