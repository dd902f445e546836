package briefing.query.meetings;

import briefing.core.meetings.DateStanding;
import briefing.core.meetings.MeetingPlan;
import briefing.core.meetings.events.MeetingCancelled;
import briefing.core.meetings.events.MeetingClosed;
import briefing.core.meetings.events.MeetingDateConfirmed;
import briefing.core.meetings.events.MeetingLifeEvent;
import briefing.core.meetings.events.MeetingMoved;
import briefing.core.meetings.events.MeetingOpened;
import briefing.core.meetings.events.MeetingPostponed;
import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.meetings.views.Cancellation;
import briefing.core.meetings.views.Closing;
import briefing.core.meetings.views.MeetingDate;
import briefing.core.meetings.views.MeetingLife;
import briefing.core.meetings.views.MeetingPlace;
import briefing.core.meetings.views.Opening;
import briefing.core.meetings.views.Postponement;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;

/** Folds when, where and whether a meeting takes place. */
final class LifeProjection {
    private LifeProjection() {}

    static MeetingLife of(MeetingPlan plan, Basis basis, RecordedBy by) {
        MeetingDate when = new MeetingDate(plan.when(), standing(plan.tentative()), basis, by);
        boolean known = plan.venue() != null || plan.mode() != null;
        return MeetingLife.announced(when, known ? new MeetingPlace(plan.venue(), plan.mode(), basis, by) : null);
    }

    static MeetingLife apply(MeetingLife life, MeetingLifeEvent event, RecordedBy by) {
        return switch (event) {
            case MeetingRescheduled e ->
                life.rescheduled(new MeetingDate(e.when(), standing(e.tentative()), e.basis(), by));
            case MeetingDateConfirmed e ->
                life.confirmed(new MeetingDate(e.when(), DateStanding.CONFIRMED, e.basis(), by));
            case MeetingPostponed e ->
                life.postponed(new Postponement(life.when().date(), e.reason(), e.basis(), by));
            case MeetingMoved e -> life.moved(new MeetingPlace(e.venue(), e.mode(), e.basis(), by));
            case MeetingOpened e -> life.opened(new Opening(e.basis(), by));
            case MeetingClosed e -> life.closed(closing(e, life.when().date(), by));
            case MeetingCancelled e -> life.cancelled(new Cancellation(e.reason(), e.basis(), by));
        };
    }

    private static Closing closing(MeetingClosed event, ApproximateDate onRecord, RecordedBy by) {
        ApproximateDate heldOn = event.heldOn() == null ? onRecord : event.heldOn();
        return new Closing(heldOn, event.outcome(), event.basis(), by);
    }

    private static DateStanding standing(boolean tentative) {
        return tentative ? DateStanding.TENTATIVE : DateStanding.PROVISIONAL;
    }
}
