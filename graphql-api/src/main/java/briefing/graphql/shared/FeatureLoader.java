package briefing.graphql.shared;

import briefing.core.shared.values.LogPosition;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
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
    /** A thing at a position. */
    public record AsOf<I>(I id, LogPosition at) {}

    /** A loader that asks one question for all things at one position. */
    public static <I, V> FeatureLoader<AsOf<I>, V> ofEach(String name, BiFunction<Set<I>, LogPosition, Map<I, V>> ask) {
        return new FeatureLoader<>(name, keys -> {
            Map<AsOf<I>, V> answers = new HashMap<>();
            keys.stream()
                    .collect(Collectors.groupingBy(AsOf::at, Collectors.mapping(AsOf::id, Collectors.toSet())))
                    .forEach((at, ids) ->
                            ask.apply(ids, at).forEach((id, answer) -> answers.put(new AsOf<>(id, at), answer)));
            return answers;
        });
    }

    /** What a key stands for, fetched together with all others of this level. */
    public CompletableFuture<Object> load(DataFetchingEnvironment environment, K key) {
        return Loaders.load(environment, name, key);
    }
}
