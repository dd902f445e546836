package briefing.graphql.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.LiveLog;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.values.LogPosition;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes the fields of Subscription: each follows the log as it grows, until its token ends. */
public final class SubscriptionFields {
    private final LiveLog log;
    private final Queries queries;
    private final Callers callers;

    public SubscriptionFields(LiveLog log, Queries queries, Callers callers) {
        this.log = log;
        this.queries = queries;
        this.callers = callers;
    }

    /** A field that sends one item for each append about one aggregate, which its {@code id} names. */
    DataFetcher<Publisher<DataFetcherResult<Object>>> changes() {
        return environment -> {
            AggregateId subject = AggregateId.parse(Objects.requireNonNull(environment.<String>getArgument("id")));
            return following(environment, append -> {
                RecordedEvent last = append.getLast();
                return last.aggregateId().equals(subject.value())
                        ? Flux.just(result(new Change(last.position(), subject), last))
                        : Flux.empty();
            });
        };
    }

    /** A field that sends what a function makes of each append. */
    public Publisher<DataFetcherResult<Object>> following(
            DataFetchingEnvironment environment,
            Function<List<RecordedEvent>, Publisher<DataFetcherResult<Object>>> items) {
        LogPosition given = environment.getArgument("after");
        LogPosition after = given == null ? now(environment) : given;
        return JdkFlowAdapter.flowPublisherToFlux(log.after(after))
                .concatMap(items, 1)
                .takeUntilOther(tokenEnds());
    }

    /** Not before the position that the request must see. */
    private LogPosition now(DataFetchingEnvironment environment) {
        LogPosition notBefore = environment.getGraphQlContext().get(RootFields.NOT_BEFORE);
        return queries.ask(new FindReadPoint(null, null, notBefore)).position();
    }

    /** An item, all of which reads at the position of an event. */
    public static DataFetcherResult<Object> result(Object item, RecordedEvent event) {
        return Reading.result(item, new ReadPoint(event.position(), event.recordedAt()));
    }

    private Mono<Object> tokenEnds() {
        return callers.tokenLasts()
                .map(left -> Mono.delay(left).then(Mono.error(new Failed(Failure.NOT_SIGNED_IN))))
                .orElseGet(Mono::never);
    }
}
