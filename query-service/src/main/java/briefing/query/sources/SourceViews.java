package briefing.query.sources;

import briefing.core.sources.SourceEvent;
import briefing.core.sources.SourceView;
import briefing.query.shared.Projection;
import briefing.query.shared.Projection.Column;
import briefing.query.shared.SortKey;
import briefing.query.shared.Views;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the read side about sources. */
@Configuration(proxyBeanMethods = false)
class SourceViews {
    @Bean
    Projection<SourceView, SourceEvent> sourceProjection() {
        return new Projection<>(
                "source",
                SourceView.class,
                SourceEvent.class,
                SourceProjection::apply,
                view -> SortKey.of(view.published().on()),
                List.of(
                        new Column<>("publisher", view -> view.publisher().value()),
                        new Column<>("kind", view -> view.kind().name())),
                _ -> Projection.Names.NONE);
    }

    @Bean
    SourceAnswers sourceAnswers(Views views) {
        return new SourceAnswers(views);
    }
}
