package briefing.query.meetings;

import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.MeetingSeriesEvent;
import briefing.core.meetings.views.MeetingSeriesView;
import briefing.core.meetings.views.MeetingView;
import briefing.query.shared.Projection;
import briefing.query.shared.Projection.Column;
import briefing.query.shared.SortKey;
import briefing.query.shared.Views;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the read side about meetings. */
@Configuration(proxyBeanMethods = false)
class MeetingViews {
    @Bean
    Projection<MeetingView, MeetingEvent> meetingProjection() {
        return new Projection<>(
                "meeting",
                MeetingView.class,
                MeetingEvent.class,
                MeetingProjection::apply,
                view -> SortKey.of(view.life().day()),
                List.of(
                        new Column<>("kind", view -> view.kind().name()),
                        new Column<>(
                                "body",
                                view -> view.body() == null ? null : view.body().value()),
                        new Column<>(
                                "portfolio",
                                view -> view.portfolio() == null
                                        ? null
                                        : view.portfolio().name()),
                        new Column<>(
                                "earliest", view -> SortKey.earliest(view.life().day())),
                        new Column<>(
                                "latest", view -> SortKey.latest(view.life().day())),
                        new Column<>("dated", view -> view.when() != null),
                        new Column<>("cancelled", view -> view.cancellation() != null),
                        new Column<>("related", MeetingViews::related),
                        new Column<>(
                                "series",
                                view -> view.series() == null
                                        ? null
                                        : view.series().series().value())),
                _ -> Projection.Names.NONE);
    }

    private static List<String> related(MeetingView meeting) {
        return meeting.relations().stream()
                .map(relation -> relation.to().value())
                .toList();
    }

    @Bean
    Projection<MeetingSeriesView, MeetingSeriesEvent> meetingSeriesProjection() {
        return new Projection<>(
                "series",
                MeetingSeriesView.class,
                MeetingSeriesEvent.class,
                SeriesProjection::apply,
                MeetingSeriesView::title,
                List.of(new Column<>("body", view -> view.body().value())),
                _ -> Projection.Names.NONE);
    }

    @Bean
    MeetingAnswers meetingAnswers(Views views) {
        return new MeetingAnswers(views);
    }
}
