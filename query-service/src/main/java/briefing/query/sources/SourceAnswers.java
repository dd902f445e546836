package briefing.query.sources;

import briefing.core.shared.facts.Based;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.values.LogPosition;
import briefing.core.sources.CopyKind;
import briefing.core.sources.FindCitingFacts;
import briefing.core.sources.FindCopies;
import briefing.core.sources.FindSources;
import briefing.core.sources.views.CitingFact;
import briefing.core.sources.views.SourceView;
import briefing.query.shared.Answers;
import briefing.query.shared.Citations;
import briefing.query.shared.Condition;
import briefing.query.shared.Views;
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
        List<Recorded<Event>> events = citations.of(query.source(), query.after(), query.size() + 1, query.at());
        List<Page.Item<CitingFact>> facts = events.stream()
                .limit(query.size())
                .map(event -> item(event, query.source(), query.at()))
                .toList();
        return new Page<>(facts, events.size() > query.size(), query.after() != null, null);
    }

    private static Page.Item<CitingFact> item(Recorded<Event> event, SourceId source, LogPosition at) {
        Based based = (Based) event.event();
        CitingFact fact = new CitingFact(
                event.event().subject(),
                new RecordedBy(event.position()),
                based.basis().quotes().stream()
                        .filter(quote -> quote.source().equals(source))
                        .toList());
        Cursor cursor = new Cursor(
                at, Long.toString(event.position()), event.event().subject().value());
        return new Page.Item<>(fact, cursor);
    }
}
