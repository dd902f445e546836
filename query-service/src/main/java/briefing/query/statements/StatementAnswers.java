package briefing.query.statements;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.reading.Page;
import briefing.core.shared.values.LogPosition;
import briefing.core.statements.FindStatements;
import briefing.core.statements.FindStatementsOfMeetings;
import briefing.core.statements.views.StatementView;
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

/** Answers what is asked of statements. */
final class StatementAnswers implements Answers {
    private static final String OF_MEETING = "meeting = any(g.same) or about && g.same";

    private final Views views;

    StatementAnswers(Views views) {
        this.views = views;
    }

    @QueryHandler
    Page<StatementView> answer(FindStatements query) {
        return views.page(StatementView.class, conditions(query.filter(), query.at()), query.page(), query.at());
    }

    private List<Condition> conditions(FindStatements.Filter filter, LogPosition at) {
        List<Condition> conditions = new ArrayList<>();
        views.addSame(conditions, "speaker && ?::text[]", filter.speaker(), at);
        views.addSame(conditions, "meeting = any(?::text[])", filter.meeting(), at);
        views.addSame(conditions, "about && ?::text[]", filter.about(), at);
        Condition.add(conditions, "topics @> array[?]::text[]", filter.topic());
        Condition.add(conditions, "latest >= ?", filter.from());
        Condition.add(conditions, "earliest <= ?", filter.to());
        Condition.add(conditions, "retracted = ?", filter.retracted());
        Condition.addListed(conditions, filter.includeVoided());
        return conditions;
    }

    @QueryHandler
    Map<MeetingId, Page<StatementView>> answer(FindStatementsOfMeetings query) {
        Set<String> meetings = Ids.values(query.meetings());
        Map<MeetingId, Page<StatementView>> statements = new HashMap<>();
        views.pageOfEach(StatementView.class, OF_MEETING, meetings, query.slice(), query.counted(), query.at())
                .forEach((meeting, page) -> statements.put(new MeetingId(meeting), page));
        return statements;
    }
}
