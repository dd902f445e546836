package briefing.command.meetings;

import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.CancelMeeting;
import briefing.core.meetings.commands.ConfirmMeetingDate;
import briefing.core.meetings.commands.PlanAgendaItem;
import briefing.core.meetings.commands.RescheduleMeeting;
import briefing.core.meetings.commands.ScheduleMinisterialMeeting;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.events.MeetingCancelled;
import briefing.core.meetings.events.MeetingDateConfirmed;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.meetings.events.MinisterialMeetingScheduled;
import briefing.core.meetings.events.ParticipationAnnounced;

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
