package briefing.query.meetings;

import briefing.core.meetings.MeetingKind;
import briefing.core.meetings.MeetingLevel;
import briefing.core.meetings.MeetingPlan;
import briefing.core.meetings.RelationKind;
import briefing.core.meetings.events.AgendaEvent;
import briefing.core.meetings.events.BilateralScheduled;
import briefing.core.meetings.events.MeetingAssignedToSeries;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.MeetingLifeEvent;
import briefing.core.meetings.events.MeetingRecordCorrected;
import briefing.core.meetings.events.MeetingScheduled;
import briefing.core.meetings.events.MeetingVoided;
import briefing.core.meetings.events.MeetingsRelated;
import briefing.core.meetings.events.MinisterialMeetingScheduled;
import briefing.core.meetings.events.ParticipationEvent;
import briefing.core.meetings.events.PressConferenceScheduled;
import briefing.core.meetings.events.SessionAdded;
import briefing.core.meetings.events.SummitScheduled;
import briefing.core.meetings.views.MeetingCorrection;
import briefing.core.meetings.views.MeetingProfile;
import briefing.core.meetings.views.MeetingRelation;
import briefing.core.meetings.views.MeetingView;
import briefing.core.meetings.views.SeriesMembership;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.Portfolio;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class MeetingProjection {
    private MeetingProjection() {}

    static MeetingView apply(@Nullable MeetingView view, Recorded<MeetingEvent> event) {
        MeetingView next = switch (event.event()) {
            case MeetingScheduled e -> scheduled(e, event);
            case MeetingLifeEvent e ->
                known(view).with(LifeProjection.apply(known(view).life(), e, by(event)));
            case AgendaEvent e ->
                known(view).withAgenda(AgendaProjection.apply(known(view).agenda(), e, by(event)));
            case ParticipationEvent e ->
                known(view)
                        .withParticipations(
                                ParticipationProjection.apply(known(view).participations(), e, by(event)));
            case MeetingsRelated e -> known(view).with(new MeetingRelation(e.relation(), e.to(), e.basis(), by(event)));
            case MeetingAssignedToSeries e ->
                known(view).with(new SeriesMembership(e.series(), e.ordinal(), e.basis(), by(event)));
            case MeetingRecordCorrected e ->
                known(view).with(new MeetingCorrection(e.previous(), e.value(), e.reason(), e.basis(), by(event)));
            case MeetingVoided e -> known(view).voided(new Voiding(e.reason(), by(event)));
        };
        return next.at(event.version());
    }

    private static MeetingView scheduled(MeetingScheduled e, Recorded<?> event) {
        MeetingView view = new MeetingView(
                e.meeting(),
                event.version(),
                profile(e),
                LifeProjection.of(e.plan(), e.basis(), by(event)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                e.basis(),
                by(event));
        return e instanceof SessionAdded session
                ? view.with(new MeetingRelation(RelationKind.PART_OF, session.partOf(), e.basis(), by(event)))
                : view;
    }

    private static MeetingProfile profile(MeetingScheduled event) {
        return switch (event) {
            case MinisterialMeetingScheduled e ->
                profile(MeetingKind.MINISTERIAL, MeetingLevel.MINISTERIAL, e.portfolio(), e.body(), e.plan());
            case SummitScheduled e -> profile(MeetingKind.SUMMIT, MeetingLevel.SUMMIT, null, e.body(), e.plan());
            case SessionAdded e -> profile(MeetingKind.SESSION, null, null, null, e.plan());
            case BilateralScheduled e ->
                profile(MeetingKind.BILATERAL, e.level(), e.portfolio(), null, e.plan())
                        .of(e.parties(), null);
            case PressConferenceScheduled e ->
                profile(MeetingKind.PRESS_CONFERENCE, null, null, null, e.plan())
                        .of(e.givenBy(), e.groundRules());
        };
    }

    private static MeetingProfile profile(
            MeetingKind kind,
            @Nullable MeetingLevel level,
            @Nullable Portfolio portfolio,
            @Nullable OrganisationId body,
            MeetingPlan plan) {
        return new MeetingProfile(
                kind,
                level,
                portfolio,
                body,
                List.of(),
                null,
                plan.title(),
                plan.certainty(),
                plan.formality(),
                plan.topics(),
                null);
    }

    private static RecordedBy by(Recorded<?> event) {
        return new RecordedBy(event.position());
    }

    private static MeetingView known(@Nullable MeetingView view) {
        return Objects.requireNonNull(view, "a meeting is scheduled before anything else happens to it");
    }
}
