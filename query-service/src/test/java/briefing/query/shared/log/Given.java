package briefing.query.shared.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import briefing.core.directory.OrganisationKind;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.meetings.AgendaContent;
import briefing.core.meetings.MeetingPlan;
import briefing.core.meetings.Weight;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.events.MeetingDateConfirmed;
import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.meetings.events.MinisterialMeetingScheduled;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.TypeId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Name;
import briefing.core.shared.values.Portfolio;
import java.util.List;
import java.util.UUID;

/** Events of the story that the tests of the read side tell. */
public final class Given {
    public static final OrganisationId BODY = organisation(1);

    private Given() {}

    public static MeetingId meeting(int number) {
        return new MeetingId(TypeId.of(MeetingId.PREFIX, new UUID(1, number)));
    }

    public static OrganisationId organisation(int number) {
        return new OrganisationId(TypeId.of(OrganisationId.PREFIX, new UUID(2, number)));
    }

    public static MinisterialMeetingScheduled scheduled(int number, String day) {
        return scheduled(number, day, Portfolio.DEFENCE);
    }

    public static MinisterialMeetingScheduled scheduled(int number, String day, Portfolio portfolio) {
        return new MinisterialMeetingScheduled(
                meeting(number), BODY, portfolio, planned("Meeting " + number, day), Basis.known());
    }

    private static MeetingPlan planned(String title, String day) {
        return new MeetingPlan(title, ApproximateDate.of(day), false, null, null, null, null, List.of());
    }

    public static MeetingRescheduled rescheduled(int number, String day) {
        return new MeetingRescheduled(meeting(number), ApproximateDate.of(day), false, null, Basis.known());
    }

    public static MeetingDateConfirmed confirmed(int number, String day) {
        return new MeetingDateConfirmed(meeting(number), ApproximateDate.of(day), Basis.known());
    }

    public static AgendaItemPlanned planned(int number, String title) {
        AgendaItemId item =
                new AgendaItemId(TypeId.of(AgendaItemId.PREFIX, UUID.nameUUIDFromBytes(title.getBytes(UTF_8))));
        return new AgendaItemPlanned(
                meeting(number),
                item,
                new AgendaContent(title, Weight.KEY, null, null, List.of(), null),
                Basis.known());
    }

    public static OrganisationRegistered registered(int number, String... names) {
        return new OrganisationRegistered(
                organisation(number),
                OrganisationKind.BODY,
                List.of(names).stream()
                        .map(name -> new Name(new LanguageTag("en"), name))
                        .toList(),
                null,
                null,
                null,
                Basis.known());
    }
}
