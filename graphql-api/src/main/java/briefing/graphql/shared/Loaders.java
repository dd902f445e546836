package briefing.graphql.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.FindEvents;
import briefing.core.shared.reading.FindTexts;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.reading.Patience;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.limits.Allowance;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The batch loaders behind every reference: one query for all that one level of an answer refers to. */
final class Loaders {
    static final String VIEWS = "views";
    static final String TEXTS = "texts";
    static final String EVENTS = "events";

    /** An aggregate as it was at a position. */
    record ViewKey(AggregateId id, LogPosition at) {}

    private Loaders() {}

    static void register(
            BatchLoaderRegistry registry, Queries queries, List<FeatureLoader<?, ?>> features, Executor threads) {
        Scheduler scheduler = Schedulers.fromExecutor(threads);
        features.forEach(feature -> register(registry, feature, scheduler));
        register(registry, Histories.loader(queries), scheduler);
        register(registry, new FeatureLoader<ViewKey, View>(VIEWS, keys -> views(queries, keys)), scheduler);
        register(
                registry,
                new FeatureLoader<Long, RecordedEvent>(EVENTS, keys -> queries.ask(new FindEvents(keys))),
                scheduler);
        registry.<UUID, String>forName(TEXTS)
                .registerMappedBatchLoader((ids, environment) -> later(
                        environment,
                        () -> Allowance.of(request(environment)).ofWords(most -> queries.ask(new FindTexts(ids, most))),
                        scheduler));
    }

    private static <K, V> void register(
            BatchLoaderRegistry registry, FeatureLoader<K, V> feature, Scheduler scheduler) {
        registry.<K, V>forName(feature.name())
                .registerMappedBatchLoader((keys, environment) ->
                        later(environment, () -> feature.load().apply(keys), scheduler));
    }

    /** Loads for a request, as long as it may still read. */
    private static <V> Mono<V> later(BatchLoaderEnvironment environment, Supplier<V> load, Scheduler scheduler) {
        Patience patience = request(environment).getOrDefault(Patience.class, Patience.current());
        return Mono.fromCallable(() -> patience.during(load)).subscribeOn(scheduler);
    }

    private static GraphQLContext request(BatchLoaderEnvironment environment) {
        return Objects.requireNonNull(environment.getContext(), "every loader is told of its request");
    }

    /** What a key stands for, fetched together with all others of this level. */
    static <K> CompletableFuture<Object> load(DataFetchingEnvironment environment, String loader, K key) {
        return Objects.requireNonNull(environment.<K, Object>getDataLoader(loader), "every loader is registered")
                .load(key);
    }

    private static Map<LogPosition, Set<AggregateId>> byPosition(Set<ViewKey> keys) {
        return keys.stream()
                .collect(Collectors.groupingBy(ViewKey::at, Collectors.mapping(ViewKey::id, Collectors.toSet())));
    }

    private static Map<ViewKey, View> views(Queries queries, Set<ViewKey> keys) {
        Map<ViewKey, View> views = new HashMap<>();
        byPosition(keys)
                .forEach((at, ids) -> queries.ask(new FindViews(ids, at))
                        .forEach((id, view) -> views.put(new ViewKey(id, at), view)));
        return views;
    }
}
