package briefing.graphql.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.FindEvents;
import briefing.core.shared.reading.FindTexts;
import briefing.core.shared.reading.FindViews;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
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
        registry.<ViewKey, View>forName(VIEWS)
                .registerMappedBatchLoader((keys, _) ->
                        Mono.fromCallable(() -> views(queries, keys)).subscribeOn(scheduler));
        registry.<UUID, String>forName(TEXTS)
                .registerMappedBatchLoader((ids, _) ->
                        Mono.fromCallable(() -> queries.ask(new FindTexts(ids))).subscribeOn(scheduler));
        registry.<Long, RecordedEvent>forName(EVENTS)
                .registerMappedBatchLoader(
                        (positions, _) -> Mono.fromCallable(() -> queries.ask(new FindEvents(positions)))
                                .subscribeOn(scheduler));
    }

    private static <K, V> void register(
            BatchLoaderRegistry registry, FeatureLoader<K, V> feature, Scheduler scheduler) {
        registry.<K, V>forName(feature.name())
                .registerMappedBatchLoader((keys, _) ->
                        Mono.fromCallable(() -> feature.load().apply(keys)).subscribeOn(scheduler));
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
