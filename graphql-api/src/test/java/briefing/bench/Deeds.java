package briefing.bench;

import briefing.core.meetings.AgendaItemKind;
import briefing.core.meetings.AnnouncedStatus;
import briefing.core.meetings.Capacity;
import briefing.core.meetings.Formality;
import briefing.core.meetings.ParticipationRole;
import briefing.core.meetings.Weight;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.PlanAgendaItem;
import briefing.core.meetings.commands.RescheduleMeeting;
import briefing.core.meetings.commands.ScheduleMinisterialMeeting;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.ParticipationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.time.LocalDate;
import java.util.List;

/** The commands on meetings that are sent here; the same number always means the same. */
final class Deeds {
    /** The first day on which a meeting takes place, a Monday. */
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);

    /** As many weekdays as four years have, over which the meetings are spread. */
    static final int WEEKDAYS = 1_040;

    private static final List<Topic> TOPICS =
            List.of(new Topic("COLLECTIVE_SECURITY"), new Topic("DEFENCE_SPENDING"), new Topic("AIR_DEFENCE"));

    private Deeds() {}

    /** A weekday within the four years. */
    static ApproximateDate day(int number) {
        int weekday = Math.floorMod(number, WEEKDAYS);
        return ApproximateDate.day(FIRST_DAY.plusWeeks(weekday / 5).plusDays(weekday % 5));
    }

    static ScheduleMinisterialMeeting schedule(MeetingId meeting, OrganisationId body, int number, Basis basis) {
        return new ScheduleMinisterialMeeting(
                meeting,
                body,
                Portfolio.DEFENCE,
                "Meeting of defence ministers " + number,
                day(number),
                false,
                null,
                Formality.FORMAL,
                new Venue("Headquarters, building " + number % 50, new Country("BE"), "Europe/Brussels"),
                null,
                TOPICS,
                basis);
    }

    static PlanAgendaItem plan(MeetingId meeting, int number) {
        return new PlanAgendaItem(
                meeting,
                new AgendaItemId(Staff.id(AgendaItemId.PREFIX)),
                "Support package " + number + ", second reading",
                Weight.KEY,
                number,
                AgendaItemKind.B_ITEM,
                TOPICS,
                null,
                Basis.known());
    }

    static AnnounceParticipation announce(MeetingId meeting, Party party) {
        return new AnnounceParticipation(
                meeting,
                new ParticipationId(Staff.id(ParticipationId.PREFIX)),
                party,
                null,
                null,
                null,
                null,
                Capacity.MEMBER,
                ParticipationRole.PARTICIPANT,
                null,
                AnnouncedStatus.EXPECTED,
                Basis.known());
    }

    static RescheduleMeeting move(MeetingId meeting, int number) {
        return new RescheduleMeeting(meeting, day(number), false, null, Basis.known());
    }
}
