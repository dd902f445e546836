package briefing.core.meetings;

import briefing.core.directory.Organisations;
import briefing.core.meetings.commands.AnnounceParticipation;
import briefing.core.meetings.commands.CancelMeeting;
import briefing.core.meetings.commands.CloseMeeting;
import briefing.core.meetings.commands.ConfirmMeetingDate;
import briefing.core.meetings.commands.CorrectMeetingRecord;
import briefing.core.meetings.commands.MoveMeeting;
import briefing.core.meetings.commands.OpenMeeting;
import briefing.core.meetings.commands.PlanAgendaItem;
import briefing.core.meetings.commands.PostponeMeeting;
import briefing.core.meetings.commands.RelateMeeting;
import briefing.core.meetings.commands.RescheduleMeeting;
import briefing.core.meetings.commands.ScheduleMinisterialMeeting;
import briefing.core.meetings.commands.VoidMeeting;
import briefing.core.meetings.events.AgendaItemPlanned;
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
import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.shared.Words;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.ParticipationId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Text;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meeting of defence ministers that the stories tell of: what is asked of it, and what happens to it. */
public final class Meetings {
    public static final MeetingId MINISTERIAL = called("Defence ministers");
    public static final ApproximateDate FEBRUARY = ApproximateDate.of("2026-02");
    public static final ApproximateDate FEBRUARY_12 = ApproximateDate.of("2026-02-12");
    public static final ApproximateDate FEBRUARY_13 = ApproximateDate.of("2026-02-13");
    public static final ApproximateDate SATURDAY = ApproximateDate.of("2026-02-14");
    public static final AgendaItemId PACKAGE = new AgendaItemId(Words.id(AgendaItemId.PREFIX, "the package"));
    public static final ParticipationId HOST = new ParticipationId(Words.id(ParticipationId.PREFIX, "the host"));
    public static final Text REASON = Words.text("The host is ill.");

    public static final Venue BRUSSELS = new Venue("Brussels", new Country("BE"), null);
    public static final Venue RAMSTEIN = new Venue("Ramstein", new Country("DE"), null);

    public static final String TITLE = "Defence ministers";
    public static final List<Topic> TOPICS = List.of(new Topic("DETERRENCE"));
    private static final Party COUNCIL = Party.of(Organisations.COUNCIL);

    private Meetings() {}

    public static MeetingId called(String name) {
        return new MeetingId(Words.id(MeetingId.PREFIX, name));
    }

    public static ScheduleMinisterialMeeting schedule(ApproximateDate when) {
        return schedule(MINISTERIAL, when, Basis.known());
    }

    public static ScheduleMinisterialMeeting schedule(MeetingId meeting, ApproximateDate when, Basis basis) {
        return new ScheduleMinisterialMeeting(
                meeting,
                Organisations.COUNCIL,
                Portfolio.DEFENCE,
                TITLE,
                when,
                false,
                null,
                null,
                null,
                null,
                TOPICS,
                basis);
    }

    public static RescheduleMeeting rescheduleTo(ApproximateDate when, @Nullable Text reason) {
        return new RescheduleMeeting(MINISTERIAL, when, false, reason == null ? null : reason.ref(), Basis.known());
    }

    public static ConfirmMeetingDate confirm(ApproximateDate when) {
        return new ConfirmMeetingDate(MINISTERIAL, when, Basis.known());
    }

    public static CancelMeeting cancel() {
        return cancel(MINISTERIAL);
    }

    public static CancelMeeting cancel(MeetingId meeting) {
        return new CancelMeeting(meeting, REASON.ref(), Basis.known());
    }

    public static PlanAgendaItem plan(AgendaItemId item) {
        return plan(MINISTERIAL, item);
    }

    public static PlanAgendaItem plan(MeetingId meeting, AgendaItemId item) {
        return new PlanAgendaItem(
                meeting, item, "Support package", Weight.KEY, null, null, TOPICS, null, Basis.known());
    }

    public static AnnounceParticipation announce(ParticipationId participation) {
        return new AnnounceParticipation(
                MINISTERIAL,
                participation,
                COUNCIL,
                null,
                null,
                null,
                null,
                Capacity.MEMBER,
                ParticipationRole.HOST,
                null,
                AnnouncedStatus.EXPECTED,
                Basis.known());
    }

    public static MeetingEvent scheduled(ApproximateDate when) {
        return new MinisterialMeetingScheduled(
                MINISTERIAL, Organisations.COUNCIL, Portfolio.DEFENCE, planFor(when), Basis.known());
    }

    public static MeetingPlan planFor(ApproximateDate when) {
        return new MeetingPlan(TITLE, when, false, null, null, null, null, TOPICS);
    }

    public static MeetingEvent rescheduledTo(ApproximateDate when, @Nullable Text reason) {
        return new MeetingRescheduled(MINISTERIAL, when, false, reason == null ? null : reason.ref(), Basis.known());
    }

    public static MeetingEvent confirmed(ApproximateDate when) {
        return new MeetingDateConfirmed(MINISTERIAL, when, Basis.known());
    }

    public static MeetingEvent cancelled() {
        return new MeetingCancelled(MINISTERIAL, REASON.ref(), Basis.known());
    }

    public static MeetingEvent planned(AgendaItemId item) {
        return new AgendaItemPlanned(MINISTERIAL, item, AgendaItems.SUPPORT, Basis.known());
    }

    public static MeetingEvent announced(ParticipationId participation) {
        return new ParticipationAnnounced(
                MINISTERIAL, participation, announce(participation).plan(), Basis.known());
    }

    public static PostponeMeeting postpone() {
        return new PostponeMeeting(MINISTERIAL, REASON.ref(), Basis.known());
    }

    public static MeetingEvent postponed() {
        return new MeetingPostponed(MINISTERIAL, REASON.ref(), Basis.known());
    }

    public static MoveMeeting moveTo(@Nullable Venue venue, @Nullable MeetingMode mode) {
        return new MoveMeeting(MINISTERIAL, venue, mode, null, Basis.known());
    }

    public static MeetingEvent movedTo(@Nullable Venue venue, @Nullable MeetingMode mode) {
        return new MeetingMoved(MINISTERIAL, venue, mode, null, Basis.known());
    }

    public static OpenMeeting open() {
        return new OpenMeeting(MINISTERIAL, Basis.known());
    }

    public static MeetingEvent opened() {
        return new MeetingOpened(MINISTERIAL, Basis.known());
    }

    public static CloseMeeting close() {
        return new CloseMeeting(MINISTERIAL, null, null, Basis.known());
    }

    public static MeetingEvent closed() {
        return new MeetingClosed(MINISTERIAL, null, null, Basis.known());
    }

    public static RelateMeeting relate(RelationKind relation, MeetingId to) {
        return relate(MINISTERIAL, relation, to);
    }

    public static RelateMeeting relate(MeetingId meeting, RelationKind relation, MeetingId to) {
        return new RelateMeeting(meeting, relation, to, Basis.known());
    }

    public static MeetingsRelated related(MeetingId meeting, RelationKind relation, MeetingId to) {
        return new MeetingsRelated(meeting, relation, to, Basis.known());
    }

    public static CorrectMeetingRecord correct(MeetingDetail value) {
        return new CorrectMeetingRecord(MINISTERIAL, value, REASON.ref(), Basis.known());
    }

    public static MeetingEvent corrected(@Nullable MeetingDetail previous, MeetingDetail value) {
        return new MeetingRecordCorrected(MINISTERIAL, previous, value, REASON.ref(), Basis.known());
    }

    public static VoidMeeting voidIt() {
        return new VoidMeeting(MINISTERIAL, REASON.ref());
    }

    public static MeetingEvent voided() {
        return new MeetingVoided(MINISTERIAL, REASON.ref());
    }
}
