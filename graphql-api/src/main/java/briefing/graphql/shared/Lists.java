package briefing.graphql.shared;

import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/** Makes the fields of Query that list: filter, order and page are read the same way for each. */
public final class Lists {
    /** How a filter, a page and a position become the question of a feature. */
    @FunctionalInterface
    public interface Asking<F> {
        Query<? extends Page<?>> of(F filter, PageRequest page, LogPosition at);
    }

    private final RootFields fields;
    private final Queries queries;

    public Lists(RootFields fields, Queries queries) {
        this.fields = fields;
        this.queries = queries;
    }

    /** A field that lists what the question asks for. */
    public <F> DataFetcher<Object> of(Class<F> filter, Asking<F> question) {
        return fields.reading((environment, point) -> {
            F given = filter(environment, filter);
            return Connection.of(queries.ask(question.of(given, page(environment), point.position())));
        });
    }

    /** The {@code filter} argument of a field; one that asks for nothing when it is left out. */
    public static <F> F filter(DataFetchingEnvironment environment, Class<F> filter) {
        return Binder.convert(environment.getArgument("filter"), filter);
    }

    private static PageRequest page(DataFetchingEnvironment environment) {
        String order = environment.getArgumentOrDefault("orderBy", "NATURAL");
        return new PageRequest(
                Slices.of(environment),
                order.startsWith("NATURAL"),
                order.endsWith("DESCENDING"),
                Slices.counted(environment));
    }
}
