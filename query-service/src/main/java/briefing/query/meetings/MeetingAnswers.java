package briefing.query.meetings;

import briefing.core.meetings.FindMeetings;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.Page;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.Views;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked of meetings. */
final class MeetingAnswers implements Answers {
    private final Views views;

    MeetingAnswers(Views views) {
        this.views = views;
    }

    @QueryHandler
    Page<MeetingView> answer(FindMeetings query) {
        return views.page(MeetingView.class, conditions(query.filter()), query.page(), query.at());
    }

    private static List<Condition> conditions(FindMeetings.Filter filter) {
        List<Condition> conditions = new ArrayList<>();
        Condition.add(conditions, "body = ?", filter.body());
        Condition.add(conditions, "portfolio = ?", filter.portfolio());
        Condition.add(conditions, "latest >= ?", filter.from());
        Condition.add(conditions, "earliest <= ?", filter.to());
        Condition.add(conditions, "cancelled = ?", filter.cancelled());
        return conditions;
    }
}
