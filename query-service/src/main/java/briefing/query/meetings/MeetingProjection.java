package briefing.query.meetings;

import briefing.core.meetings.MeetingLevel;
import briefing.core.meetings.events.AgendaItemPlanned;
import briefing.core.meetings.events.MeetingCancelled;
import briefing.core.meetings.events.MeetingDateConfirmed;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.MeetingRescheduled;
import briefing.core.meetings.events.MinisterialMeetingScheduled;
import briefing.core.meetings.events.ParticipationAnnounced;
import briefing.core.meetings.views.AgendaItem;
import briefing.core.meetings.views.Cancellation;
import briefing.core.meetings.views.MeetingView;
import briefing.core.meetings.views.Participation;
import briefing.core.shared.Fact;
import briefing.core.shared.Recorded;
import briefing.core.shared.RecordedBy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class MeetingProjection {
    private MeetingProjection() {}

    static MeetingView apply(@Nullable MeetingView view, Recorded<MeetingEvent> event) {
        long version = event.version();
        return switch (event.event()) {
            case MinisterialMeetingScheduled e -> scheduled(e, event);
            case MeetingRescheduled e -> known(view).on(Fact.of(e.when(), e.basis(), event), false, version);
            case MeetingDateConfirmed e -> known(view).on(Fact.of(e.when(), e.basis(), event), true, version);
            case MeetingCancelled e ->
                known(view).cancelled(new Cancellation(e.reason(), e.basis(), by(event)), version);
            case AgendaItemPlanned e ->
                known(view)
                        .with(
                                new AgendaItem(e.agendaItem(), e.title(), e.weight(), e.topics(), e.basis(), by(event)),
                                version);
            case ParticipationAnnounced e -> known(view).with(participation(e, event), version);
        };
    }

    private static MeetingView scheduled(MinisterialMeetingScheduled e, Recorded<?> event) {
        return new MeetingView(
                e.meeting(),
                event.version(),
                MeetingLevel.MINISTERIAL,
                e.portfolio(),
                e.body(),
                e.title(),
                Fact.of(e.when(), e.basis(), event),
                false,
                e.venue(),
                e.topics(),
                null,
                List.of(),
                List.of(),
                e.basis(),
                by(event));
    }

    private static Participation participation(ParticipationAnnounced e, Recorded<?> event) {
        return new Participation(
                e.participation(),
                e.party(),
                e.representing(),
                e.representedBy(),
                e.capacity(),
                e.role(),
                e.status(),
                e.basis(),
                by(event));
    }

    private static RecordedBy by(Recorded<?> event) {
        return new RecordedBy(event.position());
    }

    private static MeetingView known(@Nullable MeetingView view) {
        return Objects.requireNonNull(view, "a meeting is scheduled before anything else happens to it");
    }
}
