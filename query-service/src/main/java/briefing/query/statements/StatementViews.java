package briefing.query.statements;

import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Search;
import briefing.core.shared.values.Topic;
import briefing.core.statements.events.StatementEvent;
import briefing.core.statements.views.StatementView;
import briefing.query.shared.Projection;
import briefing.query.shared.Projection.Column;
import briefing.query.shared.SortKey;
import briefing.query.shared.Views;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the read side about statements. */
@Configuration(proxyBeanMethods = false)
class StatementViews {
    private static final Search<AggregateId> IDS = new Search<>(AggregateId.class);

    @Bean
    Projection<StatementView, StatementEvent> statementProjection() {
        return new Projection<>(
                "statement",
                StatementView.class,
                StatementEvent.class,
                StatementProjection::apply,
                view -> SortKey.of(view.occasion().deliveredOn()),
                List.of(
                        new Column<>("speaker", view -> ids(view.speaker())),
                        new Column<>("meeting", StatementViews::meeting),
                        new Column<>(
                                "about",
                                view -> view.about().stream()
                                        .map(AggregateId::value)
                                        .toList()),
                        new Column<>(
                                "topics",
                                view -> view.topics().stream().map(Topic::value).toList()),
                        new Column<>(
                                "earliest",
                                view -> SortKey.earliest(view.occasion().deliveredOn())),
                        new Column<>(
                                "latest", view -> SortKey.latest(view.occasion().deliveredOn())),
                        new Column<>("retracted", view -> view.retraction() != null)),
                _ -> Projection.Names.NONE);
    }

    /** All that a party names: the person as well as the office. */
    private static List<String> ids(Party party) {
        List<String> ids = new ArrayList<>();
        IDS.in(party, (_, id) -> ids.add(id.value()));
        return ids;
    }

    private static @Nullable Object meeting(StatementView view) {
        MeetingId meeting = view.occasion().meeting();
        return meeting == null ? null : meeting.value();
    }

    @Bean
    StatementAnswers statementAnswers(Views views) {
        return new StatementAnswers(views);
    }
}
