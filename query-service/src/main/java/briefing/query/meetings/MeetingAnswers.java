package briefing.query.meetings;

import briefing.core.meetings.FindDiary;
import briefing.core.meetings.FindMeetingSeries;
import briefing.core.meetings.FindMeetings;
import briefing.core.meetings.FindMeetingsOfSeries;
import briefing.core.meetings.FindMeetingsRelatedTo;
import briefing.core.meetings.views.MeetingSeriesView;
import briefing.core.meetings.views.MeetingView;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.Slice;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.Ids;
import briefing.query.shared.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked of meetings. */
final class MeetingAnswers implements Answers {
    private static final int OF_EACH_MAX = 100;
    private static final int DIARY_MAX = 1000;

    private final Views views;

    MeetingAnswers(Views views) {
        this.views = views;
    }

    @QueryHandler
    Page<MeetingView> answer(FindMeetings query) {
        return views.page(MeetingView.class, conditions(query.filter()), query.page(), query.at());
    }

    @QueryHandler
    List<MeetingView> answer(FindDiary query) {
        List<Condition> conditions =
                conditions(new FindMeetings.Filter(null, null, null, null, query.from(), query.to(), null, null));
        List<MeetingView> meetings = new ArrayList<>();
        Cursor after = null;
        do {
            Page<MeetingView> page = views.page(
                    MeetingView.class,
                    conditions,
                    new PageRequest(Slice.after(after, 100), true, false, false),
                    query.at());
            page.items().forEach(item -> meetings.add(item.node()));
            after = page.hasNext() ? page.items().getLast().cursor() : null;
            if (meetings.size() + (after == null ? 0 : 1) > DIARY_MAX) {
                throw new Failed(Failure.LIMIT_EXCEEDED);
            }
        } while (after != null);
        return meetings;
    }

    private static List<Condition> conditions(FindMeetings.Filter filter) {
        List<Condition> conditions = new ArrayList<>();
        Condition.addListed(conditions, filter.includeVoided());
        Condition.add(conditions, "kind = ?", filter.kind());
        Condition.add(conditions, "body = ?", filter.body());
        Condition.add(conditions, "series = ?", filter.series());
        Condition.add(conditions, "portfolio = ?", filter.portfolio());
        Condition.add(conditions, "dated and latest >= ?", filter.from());
        Condition.add(conditions, "dated and earliest <= ?", filter.to());
        Condition.add(conditions, "cancelled = ?", filter.cancelled());
        return conditions;
    }

    @QueryHandler
    Map<MeetingId, List<MeetingView>> answer(FindMeetingsRelatedTo query) {
        Set<String> meetings = Ids.values(query.meetings());
        Map<MeetingId, List<MeetingView>> related = new HashMap<>();
        views.firstOfEach(MeetingView.class, "related @> array[g.value]", meetings, OF_EACH_MAX, query.at())
                .forEach((meeting, some) -> related.put(new MeetingId(meeting), some));
        return related;
    }

    @QueryHandler
    Page<MeetingSeriesView> answer(FindMeetingSeries query) {
        List<Condition> conditions = new ArrayList<>();
        Condition.addListed(conditions, query.filter().includeVoided());
        Condition.add(conditions, "body = ?", query.filter().body());
        return views.page(MeetingSeriesView.class, conditions, query.page(), query.at());
    }

    @QueryHandler
    Map<MeetingSeriesId, List<MeetingView>> answer(FindMeetingsOfSeries query) {
        Set<String> series = Ids.values(query.series());
        Map<MeetingSeriesId, List<MeetingView>> meetings = new HashMap<>();
        views.firstOfEach(MeetingView.class, "series = g.value", series, OF_EACH_MAX, query.at())
                .forEach((one, some) -> meetings.put(new MeetingSeriesId(one), some));
        return meetings;
    }
}
