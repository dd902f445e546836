package briefing.graphql.shared;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A batch loader of a feature, which answers for all keys of one level of an answer at once; a feature declares it as a
 * bean and fetches with it.
 *
 * @param name unique in the product
 * @param load the values by their keys; what is left out is null in the answer
 */
public record FeatureLoader<K, V>(String name, Function<Set<K>, Map<K, V>> load) {
    /** What a key stands for, fetched together with all others of this level. */
    public CompletableFuture<Object> load(DataFetchingEnvironment environment, K key) {
        return Loaders.load(environment, name, key);
    }
}
