package briefing.graphql.shared;

import briefing.core.shared.values.LogPosition;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A batch loader of a feature, which answers for all keys of one level of an answer at once; a feature declares it as a
 * bean and fetches with it.
 *
 * @param name unique in the product
 * @param load the values by their keys; what is left out is null in the answer
 */
public record FeatureLoader<K, V>(String name, Function<Set<K>, Map<K, V>> load) {
    /** One thing at a position. */
    public record Key<I>(I id, LogPosition at) {}

    /** A loader of lists: one question for all that is asked at one position; what is left out has an empty list. */
    public static <I, V> FeatureLoader<Key<I>, List<V>> ofLists(
            String name, BiFunction<Set<I>, LogPosition, Map<I, List<V>>> load) {
        return new FeatureLoader<>(name, keys -> {
            Map<Key<I>, List<V>> lists = new HashMap<>();
            keys.forEach(key -> lists.put(key, List.of()));
            keys.stream()
                    .collect(Collectors.groupingBy(Key::at, Collectors.mapping(Key::id, Collectors.toSet())))
                    .forEach((at, ids) ->
                            load.apply(ids, at).forEach((id, list) -> lists.put(new Key<>(id, at), list)));
            return lists;
        });
    }

    /** What a key stands for, fetched together with all others of this level. */
    public CompletableFuture<Object> load(DataFetchingEnvironment environment, K key) {
        return Loaders.load(environment, name, key);
    }
}
