package briefing.graphql.shared;

import briefing.core.shared.messages.Commands;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.LiveLog;
import briefing.graphql.shared.security.SecurityLog;
import graphql.execution.instrumentation.Instrumentation;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Puts the API together. */
@Configuration(proxyBeanMethods = false)
class Api {
    @Bean
    Callers callers(InstantSource clock) {
        return new Callers(clock);
    }

    @Bean
    RootFields rootFields(Queries queries) {
        return new RootFields(queries);
    }

    @Bean
    Lists lists(RootFields roots, Queries queries) {
        return new Lists(roots, queries);
    }

    @Bean
    SubscriptionFields subscriptionFields(LiveLog log, Queries queries, Callers callers) {
        return new SubscriptionFields(log, queries, callers);
    }

    @Bean
    Codes codes(List<Feature> features) {
        return Codes.of(features);
    }

    @Bean
    AllFeatures allFeatures(List<Feature> features, RootFields roots, Queries queries, Callers callers, Codes codes) {
        List<Feature> all = new ArrayList<>(features);
        all.add(SharedFeature.of(roots, queries, callers, codes));
        return new AllFeatures(all);
    }

    /** Every feature, and what belongs to none. */
    record AllFeatures(List<Feature> list) {
        AllFeatures {
            list = List.copyOf(list);
        }
    }

    @Bean
    Access access(AllFeatures features) {
        return new Access(features.list());
    }

    @Bean
    RuntimeWiringConfigurer apiWiring(
            RootFields roots,
            SubscriptionFields subscriptions,
            Commands commands,
            Queries queries,
            Callers callers,
            AllFeatures features) {
        return new ApiWiring(roots, new MutationFields(commands, queries, callers), subscriptions, features.list());
    }

    @Bean
    Instrumentation whoMayCheck(Access access, Callers callers, SecurityLog log) {
        return new WhoMayCheck(access, callers, log);
    }

    /** Once logging is set up, and before the first request. */
    @Bean
    SmartInitializingSingleton quotingLoggers() {
        return QuotingLoggers::silence;
    }

    @Bean
    Errors errors() {
        return new Errors();
    }

    /** Registers the loaders before the first request: a bean so that it happens once. */
    @Bean
    SmartInitializingSingleton loaders(
            BatchLoaderRegistry registry, Queries queries, List<FeatureLoader<?, ?>> features) {
        return () -> Loaders.register(registry, queries, features, Executors.newVirtualThreadPerTaskExecutor());
    }
}
