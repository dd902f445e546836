package briefing.graphql.audit;

import briefing.core.audit.AuditAccess;
import briefing.core.audit.EventFilter;
import briefing.core.audit.FindLogRows;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.operation.DeadLetter;
import briefing.core.shared.operation.DeadLetters;
import briefing.core.shared.reading.ReadPoint;
import briefing.graphql.shared.Feature;
import briefing.graphql.shared.Lists;
import briefing.graphql.shared.RootFields;
import briefing.graphql.shared.Slices;
import briefing.graphql.shared.SubscriptionFields;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** What the audit adds to the API. */
@Configuration(proxyBeanMethods = false)
class AuditFeature {
    @Bean
    Feature auditInTheApi(
            RootFields roots, SubscriptionFields subscriptions, Queries queries, DeadLetters deadLetters) {
        return Feature.of(AuditAccess.ROWS)
                .field("Query", "events", roots.reading((environment, point) -> page(environment, point, queries)))
                .field("Subscription", "events", environment -> following(environment, subscriptions))
                .field("Query", "deadLetters", roots.reading((_, _) -> deadLetters.all()))
                .field(
                        "Mutation",
                        "retryDeadLetter",
                        roots.reading((environment, _) -> retried(environment, deadLetters)));
    }

    /** What became of a try; what still stands in the way is null when nothing does. */
    record DeadLetterRetry(@Nullable DeadLetter deadLetter) {}

    private static DeadLetterRetry retried(DataFetchingEnvironment environment, DeadLetters deadLetters) {
        String aggregate = environment.getArgument("aggregate");
        return new DeadLetterRetry(deadLetters
                .retry(AggregateId.parse(Objects.requireNonNull(aggregate)))
                .orElse(null));
    }

    private static EventConnection page(DataFetchingEnvironment environment, ReadPoint point, Queries queries) {
        return EventConnection.of(queries.ask(new FindLogRows(
                filter(environment),
                Slices.of(environment, environment.getArgument("after"), environment.getArgument("before")),
                environment.getArgumentOrDefault("descending", false),
                point.position())));
    }

    private static Publisher<DataFetcherResult<Object>> following(
            DataFetchingEnvironment environment, SubscriptionFields subscriptions) {
        EventFilter filter = filter(environment);
        return subscriptions.following(environment, append -> items(append, filter));
    }

    /** Every row of an append reads where the append ends. */
    private static Publisher<DataFetcherResult<Object>> items(List<RecordedEvent> append, EventFilter filter) {
        return Flux.fromIterable(append)
                .filter(filter::admits)
                .map(event -> SubscriptionFields.result(event, append.getLast(), event.position()));
    }

    private static EventFilter filter(DataFetchingEnvironment environment) {
        return Lists.filter(environment, EventFilter.class);
    }
}
