package briefing.command.meetings;

import briefing.core.meetings.AgendaItemPlanned;
import briefing.core.meetings.AnnounceParticipation;
import briefing.core.meetings.CancelMeeting;
import briefing.core.meetings.ConfirmMeetingDate;
import briefing.core.meetings.MeetingCancelled;
import briefing.core.meetings.MeetingDateConfirmed;
import briefing.core.meetings.MeetingEvent;
import briefing.core.meetings.MeetingRescheduled;
import briefing.core.meetings.MinisterialMeetingScheduled;
import briefing.core.meetings.ParticipationAnnounced;
import briefing.core.meetings.PlanAgendaItem;
import briefing.core.meetings.RescheduleMeeting;
import briefing.core.meetings.ScheduleMinisterialMeeting;

/** Turns accepted commands on meetings into what is recorded. */
final class MeetingEvents {
    private MeetingEvents() {}

    static MeetingEvent scheduled(ScheduleMinisterialMeeting c) {
        return new MinisterialMeetingScheduled(
                c.meeting(), c.body(), c.portfolio(), c.title(), c.when(), c.venue(), c.topics(), c.basis());
    }

    static MeetingEvent rescheduled(RescheduleMeeting c) {
        return new MeetingRescheduled(c.meeting(), c.when(), c.reason(), c.basis());
    }

    static MeetingEvent confirmed(ConfirmMeetingDate c) {
        return new MeetingDateConfirmed(c.meeting(), c.when(), c.basis());
    }

    static MeetingEvent cancelled(CancelMeeting c) {
        return new MeetingCancelled(c.meeting(), c.reason(), c.basis());
    }

    static MeetingEvent planned(PlanAgendaItem c) {
        return new AgendaItemPlanned(c.meeting(), c.agendaItem(), c.title(), c.weight(), c.topics(), c.basis());
    }

    static MeetingEvent announced(AnnounceParticipation c) {
        return new ParticipationAnnounced(
                c.meeting(),
                c.participation(),
                c.party(),
                c.representing(),
                c.representedBy(),
                c.capacity(),
                c.role(),
                c.status(),
                c.basis());
    }
}
