package briefing.graphql.shared;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Malformed;
import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes the fields of Query: each pins where it reads, by its arguments or, once for the whole request, by now. */
public final class RootFields {
    private static final String NOW = "briefing.now";
    private static final int IDS_MAX = 100;
    /** The entry of the request's context that holds the position which "now" must have reached. */
    public static final String NOT_BEFORE = "briefing.notBefore";

    /** The entry of the request's context that holds the instant which fields without asOf or at read as of. */
    public static final String AS_OF = "briefing.asOf";

    private final Queries queries;

    public RootFields(Queries queries) {
        this.queries = queries;
    }

    /** A field that answers from the views at its read point. */
    public DataFetcher<Object> reading(BiFunction<DataFetchingEnvironment, ReadPoint, @Nullable Object> answer) {
        return environment -> {
            ReadPoint point = point(environment);
            return answer(environment, answer.apply(environment, point), point);
        };
    }

    private static Object answer(DataFetchingEnvironment environment, @Nullable Object value, ReadPoint point) {
        DataFetcherResult<Object> result = Reading.result(null, point);
        Object resolved = References.resolve(value, environment, point.position());
        if (resolved instanceof CompletionStage<?> later) {
            return later.thenApply(data -> result.transform(some -> some.data(data)));
        }
        return result.transform(some -> some.data(resolved));
    }

    /** The id that a field asks for. */
    AggregateId id(DataFetchingEnvironment environment) {
        String id = environment.getArgument("id");
        return AggregateId.parse(Objects.requireNonNull(id));
    }

    /** The ids that a field asks for, in order. */
    List<AggregateId> ids(DataFetchingEnvironment environment) {
        List<String> ids = environment.getArgumentOrDefault("ids", List.of());
        if (ids.size() > IDS_MAX) {
            throw new Malformed(Malformation.LIST_TOO_LONG, "Give at most " + IDS_MAX + " ids.");
        }
        return ids.stream().map(AggregateId::parse).toList();
    }

    private ReadPoint point(DataFetchingEnvironment environment) {
        Instant asOf = environment.getArgument("asOf") instanceof OffsetDateTime given ? given.toInstant() : null;
        LogPosition at = environment.getArgument("at");
        Cursor bound = bound(environment);
        if (bound != null && asOf == null && at == null) {
            ReadPoint kept = queries.ask(new FindReadPoint(null, bound.at(), null));
            return new ReadPoint(kept.position(), now(environment).instant());
        }
        return asOf == null && at == null ? now(environment) : queries.ask(new FindReadPoint(asOf, at, null));
    }

    /** The item that a page begins after, or ends before: whichever it is, the page is of its moment. */
    private static @Nullable Cursor bound(DataFetchingEnvironment environment) {
        Cursor after = Slices.cursor(environment, "after");
        return after == null ? Slices.cursor(environment, "before") : after;
    }

    private ReadPoint now(DataFetchingEnvironment environment) {
        GraphQLContext request = environment.getGraphQlContext();
        return request.computeIfAbsent(
                NOW, _ -> queries.ask(new FindReadPoint(request.get(AS_OF), null, request.get(NOT_BEFORE))));
    }
}
