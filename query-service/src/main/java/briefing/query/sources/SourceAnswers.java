package briefing.query.sources;

import briefing.core.shared.facts.Based;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.Page;
import briefing.core.sources.CopyKind;
import briefing.core.sources.FindCitingFacts;
import briefing.core.sources.FindCopies;
import briefing.core.sources.FindSources;
import briefing.core.sources.views.CitingFact;
import briefing.core.sources.views.SourceView;
import briefing.query.shared.Answers;
import briefing.query.shared.Condition;
import briefing.query.shared.Views;
import briefing.query.shared.log.Citations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked of sources. */
final class SourceAnswers implements Answers {
    private final Views views;
    private final Citations citations;

    SourceAnswers(Views views, Citations citations) {
        this.views = views;
        this.citations = citations;
    }

    @QueryHandler
    Page<SourceView> answer(FindSources query) {
        List<Condition> conditions = new ArrayList<>();
        Condition.add(conditions, "publisher = ?", query.filter().publisher());
        Condition.add(conditions, "kind = ?", query.filter().kind());
        Condition.addListed(conditions, query.filter().includeVoided());
        return views.page(SourceView.class, conditions, query.page(), query.at());
    }

    @QueryHandler
    Map<SourceId, List<SourceView>> answer(FindCopies query) {
        Set<String> sources = query.sources().stream().map(SourceId::value).collect(Collectors.toSet());
        Map<SourceId, List<SourceView>> copies = new HashMap<>();
        views.firstOfEach(SourceView.class, copiesOf(query.kind()), sources, query.firstOfEach(), query.at())
                .forEach((source, some) -> copies.put(new SourceId(source), some));
        return copies;
    }

    private static String copiesOf(CopyKind kind) {
        return switch (kind) {
            case REPRINT -> "reprint_of = g.value";
            case REPLACEMENT -> "replaces = g.value";
        };
    }

    @QueryHandler
    Page<CitingFact> answer(FindCitingFacts query) {
        return citations.of(query.source(), query.slice(), query.at()).map(event -> fact(event, query.source()));
    }

    private static CitingFact fact(Recorded<Event> event, SourceId source) {
        Based based = (Based) event.event();
        return new CitingFact(
                event.event().subject(),
                new RecordedBy(event.position()),
                based.basis().quotes().stream()
                        .filter(quote -> quote.source().equals(source))
                        .toList());
    }
}
