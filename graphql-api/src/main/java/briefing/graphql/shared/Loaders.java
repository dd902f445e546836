package briefing.graphql.shared;

import briefing.core.shared.FindEvents;
import briefing.core.shared.FindHistories;
import briefing.core.shared.FindTexts;
import briefing.core.shared.FindViews;
import briefing.core.shared.Queries;
import briefing.core.shared.RecordedEvent;
import briefing.core.shared.ids.AggregateId;
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
    static final String HISTORIES = "histories";

    /** An aggregate as it was at a position. */
    record ViewKey(AggregateId id, LogPosition at) {}

    private Loaders() {}

    static void register(BatchLoaderRegistry registry, Queries queries, List<Feature> features, Executor threads) {
        Scheduler scheduler = Schedulers.fromExecutor(threads);
        registry.<UUID, String>forName(TEXTS)
                .registerMappedBatchLoader((ids, _) ->
                        Mono.fromCallable(() -> queries.ask(new FindTexts(ids))).subscribeOn(scheduler));
        registry.<Long, RecordedEvent>forName(EVENTS)
                .registerMappedBatchLoader(
                        (positions, _) -> Mono.fromCallable(() -> queries.ask(new FindEvents(positions)))
                                .subscribeOn(scheduler));
        register(registry, VIEWS, (ids, at) -> queries.ask(new FindViews(ids, at)), scheduler);
        register(registry, HISTORIES, (ids, at) -> queries.ask(new FindHistories(ids, at)), scheduler);
        features.forEach(
                feature -> feature.loaders().forEach((name, related) -> register(registry, name, related, scheduler)));
    }

    private static void register(BatchLoaderRegistry registry, String name, Related related, Scheduler scheduler) {
        registry.<ViewKey, Object>forName(name)
                .registerMappedBatchLoader((keys, _) ->
                        Mono.fromCallable(() -> find(related, keys)).subscribeOn(scheduler));
    }

    /** What a key stands for, fetched together with all others of this level. */
    static <K> CompletableFuture<Object> load(DataFetchingEnvironment environment, String loader, K key) {
        return Objects.requireNonNull(environment.<K, Object>getDataLoader(loader), "every loader is registered")
                .load(key);
    }

    private static Map<ViewKey, Object> find(Related related, Set<ViewKey> keys) {
        Map<LogPosition, Set<AggregateId>> byPosition = keys.stream()
                .collect(Collectors.groupingBy(ViewKey::at, Collectors.mapping(ViewKey::id, Collectors.toSet())));
        Map<ViewKey, Object> found = new HashMap<>();
        byPosition.forEach((at, ids) ->
                related.of(ids, at).forEach((id, value) -> found.put(new ViewKey(id, at), value)));
        return found;
    }
}
