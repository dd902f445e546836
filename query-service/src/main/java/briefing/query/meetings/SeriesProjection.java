package briefing.query.meetings;

import briefing.core.meetings.events.MeetingSeriesClosed;
import briefing.core.meetings.events.MeetingSeriesEvent;
import briefing.core.meetings.events.MeetingSeriesOpened;
import briefing.core.meetings.events.MeetingSeriesVoided;
import briefing.core.meetings.views.MeetingSeriesView;
import briefing.core.meetings.views.SeriesClosing;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One event and the view so far in, the next view out. Pure and total, as the rules' evolve is. */
final class SeriesProjection {
    private SeriesProjection() {}

    static MeetingSeriesView apply(@Nullable MeetingSeriesView view, Recorded<MeetingSeriesEvent> event) {
        long version = event.version();
        RecordedBy by = new RecordedBy(event.position());
        return switch (event.event()) {
            case MeetingSeriesOpened e ->
                new MeetingSeriesView(
                        e.series(), version, e.body(), e.title(), e.numbering(), null, null, e.basis(), by);
            case MeetingSeriesClosed e -> known(view).closed(new SeriesClosing(e.on(), e.basis(), by), version);
            case MeetingSeriesVoided e -> known(view).voided(new Voiding(e.reason(), by), version);
        };
    }

    private static MeetingSeriesView known(@Nullable MeetingSeriesView view) {
        return Objects.requireNonNull(view, "a series is opened before anything else happens to it");
    }
}
