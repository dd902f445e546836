package briefing.query.sources;

import briefing.core.shared.Page;
import briefing.core.sources.FindSources;
import briefing.core.sources.SourceView;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.Views;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked of sources. */
final class SourceAnswers implements Answers {
    private final Views views;

    SourceAnswers(Views views) {
        this.views = views;
    }

    @QueryHandler
    Page<SourceView> answer(FindSources query) {
        List<Condition> conditions = new ArrayList<>();
        Condition.add(conditions, "publisher = ?", query.filter().publisher());
        Condition.add(conditions, "kind = ?", query.filter().kind());
        return views.page(SourceView.class, conditions, query.page(), query.at());
    }
}
