package briefing.graphql.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The read point of a part of an answer: set at its root, found by all below it. */
public final class Reading {
    private static final Class<ReadPoint> KEY = ReadPoint.class;

    private Reading() {}

    /** Where this field reads. */
    static ReadPoint point(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(pointIfAny(environment), "every root field sets it");
    }

    /** The same; null below a command that cannot be read back. */
    static @Nullable ReadPoint pointIfAny(DataFetchingEnvironment environment) {
        GraphQLContext local = environment.getLocalContext();
        return local == null ? null : local.get(KEY);
    }

    /** What "now" means in this part of the answer. */
    public static Instant instant(DataFetchingEnvironment environment) {
        return point(environment).instant();
    }

    /** What ids stand for in this part of the answer, in their order. */
    @SuppressWarnings("unchecked") // References makes a list of futures one future of a list
    public static CompletableFuture<Object> of(
            DataFetchingEnvironment environment, Collection<? extends AggregateId> ids) {
        Object resolved = References.resolve(ids, environment, at(environment));
        return resolved instanceof CompletableFuture<?> later
                ? (CompletableFuture<Object>) later
                : CompletableFuture.completedFuture(resolved);
    }

    /** The position that this field reads at. */
    public static LogPosition at(DataFetchingEnvironment environment) {
        return point(environment).position();
    }

    /** What is on record there under an id, fetched together with all others of this level. */
    public static CompletableFuture<Optional<View>> view(DataFetchingEnvironment environment, AggregateId id) {
        return Loaders.load(environment, Loaders.VIEWS, new Loaders.ViewKey(id, at(environment)))
                .thenApply(view -> Optional.ofNullable((View) view));
    }

    /** An answer, all of which reads at this point; null for one that refers to nothing on record. */
    static DataFetcherResult<Object> result(@Nullable Object data, @Nullable ReadPoint point) {
        GraphQLContext.Builder local = GraphQLContext.newContext();
        return DataFetcherResult.newResult()
                .data(data)
                .localContext((point == null ? local : local.of(KEY, point)).build())
                .build();
    }
}
