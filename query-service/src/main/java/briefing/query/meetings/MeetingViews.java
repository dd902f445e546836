package briefing.query.meetings;

import briefing.core.meetings.events.MeetingEvent;
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
                view -> SortKey.of(view.when().value()),
                List.of(
                        new Column<>("body", view -> view.body().value()),
                        new Column<>("portfolio", view -> view.portfolio().name()),
                        new Column<>(
                                "earliest", view -> SortKey.earliest(view.when().value())),
                        new Column<>(
                                "latest", view -> SortKey.latest(view.when().value())),
                        new Column<>("cancelled", view -> view.cancellation() != null)),
                _ -> Projection.Names.NONE);
    }

    @Bean
    MeetingAnswers meetingAnswers(Views views) {
        return new MeetingAnswers(views);
    }
}
