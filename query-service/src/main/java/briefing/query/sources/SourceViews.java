package briefing.query.sources;

import briefing.core.shared.ids.SourceId;
import briefing.core.sources.events.SourceEvent;
import briefing.core.sources.views.SourceView;
import briefing.query.shared.Projection;
import briefing.query.shared.Projection.Column;
import briefing.query.shared.SortKey;
import briefing.query.shared.Views;
import briefing.query.shared.log.Citations;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                        new Column<>("kind", view -> view.kind().name()),
                        new Column<>("reprint_of", view -> value(view.reprintOf())),
                        new Column<>("replaces", view -> value(view.replaces()))),
                _ -> Projection.Names.NONE);
    }

    private static @Nullable Object value(@Nullable SourceId source) {
        return source == null ? null : source.value();
    }

    @Bean
    SourceAnswers sourceAnswers(Views views, Citations citations) {
        return new SourceAnswers(views, citations);
    }
}
