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
import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes the fields of Subscription: each follows the log as it grows, until its token ends. */
public final class SubscriptionFields {
    /** The entry of the request's context that holds the position of the last item which its client saw. */
    public static final String LAST_SEEN = "briefing.lastSeen";

    private final LiveLog log;
    private final Queries queries;
    private final Callers callers;

    public SubscriptionFields(LiveLog log, Queries queries, Callers callers) {
        this.log = log;
        this.queries = queries;
        this.callers = callers;
    }

    /** A field that sends one item for each append about one aggregate, which its {@code id} names. */
    DataFetcher<Publisher<DataFetcherResult<Object>>> changes(AggregateTypes.AggregateType type) {
        return environment -> {
            AggregateId subject =
                    type.require(AggregateId.parse(Objects.requireNonNull(environment.<String>getArgument("id"))));
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
        LogPosition seen = seen(environment);
        LogPosition notBefore = seen == null ? environment.getGraphQlContext().get(RootFields.NOT_BEFORE) : seen;
        LogPosition now = queries.ask(new FindReadPoint(null, null, notBefore)).position();
        ItemPositions positions = ItemPositions.of(environment.getGraphQlContext());
        return JdkFlowAdapter.flowPublisherToFlux(log.after(seen == null ? now : seen))
                .concatMap(items, 1)
                .doOnNext(item -> positions.add(position(item)))
                .takeUntilOther(tokenEnds());
    }

    /** The position to go on after: of an address that is opened again and what its client saw last, the later one. */
    private static @Nullable LogPosition seen(DataFetchingEnvironment environment) {
        LogPosition given = environment.getArgument("after");
        LogPosition last = environment.getGraphQlContext().get(LAST_SEEN);
        if (given == null || last == null) {
            return given == null ? last : given;
        }
        if (!given.epoch().equals(last.epoch())) {
            throw new Failed(Failure.POSITION_OF_ANOTHER_LOG);
        }
        return given.position() > last.position() ? given : last;
    }

    /** An item, all of which reads at the position of an event. */
    public static DataFetcherResult<Object> result(Object item, RecordedEvent event) {
        return result(item, event, event.position());
    }

    /** An item that stands at one position, and all of which reads at the position of an event. */
    public static DataFetcherResult<Object> result(Object item, RecordedEvent event, LogPosition position) {
        DataFetcherResult<Object> result = Reading.result(item, new ReadPoint(event.position(), event.recordedAt()));
        local(result).put(LogPosition.class, position);
        return result;
    }

    private static LogPosition position(DataFetcherResult<Object> item) {
        return Objects.requireNonNull(local(item).get(LogPosition.class));
    }

    private static GraphQLContext local(DataFetcherResult<Object> item) {
        return (GraphQLContext) Objects.requireNonNull(item.getLocalContext());
    }

    private Mono<Object> tokenEnds() {
        return callers.tokenLasts()
                .map(left -> Mono.delay(left).then(Mono.error(new Failed(Failure.NOT_SIGNED_IN))))
                .orElseGet(Mono::never);
    }
}
