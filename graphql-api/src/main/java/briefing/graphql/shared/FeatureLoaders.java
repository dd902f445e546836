package briefing.graphql.shared;

import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Registers the batch loaders that features declare. */
@Configuration(proxyBeanMethods = false)
class FeatureLoaders {
    /** Registers them before the first request: a bean so that it happens once. */
    @Bean
    SmartInitializingSingleton loadersOfFeatures(BatchLoaderRegistry registry, List<FeatureLoader<?, ?>> loaders) {
        Scheduler threads = Schedulers.fromExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return () -> loaders.forEach(loader -> register(registry, loader, threads));
    }

    private static <K, V> void register(BatchLoaderRegistry registry, FeatureLoader<K, V> loader, Scheduler threads) {
        registry.<K, V>forName(loader.name())
                .registerMappedBatchLoader((keys, _) ->
                        Mono.fromCallable(() -> loader.load().apply(keys)).subscribeOn(threads));
    }
}
