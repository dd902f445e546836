package briefing.graphql.shared;

import briefing.core.shared.messages.Outcome;
import briefing.core.shared.reading.ReadPoint;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Says how the fields of the schema are served: most by one rule for all, the others by their features. */
final class ApiWiring implements RuntimeWiringConfigurer {
    private final RootFields roots;
    private final MutationFields mutations;
    private final SubscriptionFields subscriptions;
    private final List<Feature> features;

    ApiWiring(RootFields roots, MutationFields mutations, SubscriptionFields subscriptions, List<Feature> features) {
        this.roots = roots;
        this.mutations = mutations;
        this.subscriptions = subscriptions;
        this.features = features;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                .defaultDataFetcher(DataFetcherFactories.useDataFetcher(new References())));
        Scalars.all().forEach(wiring::scalar);
        Stream.of(ExtendedScalars.GraphQLLong, ExtendedScalars.Json)
                .map(scalar -> scalar.transform(described -> described.description(null)))
                .forEach(wiring::scalar);
        CommandTypes.byMutation(features)
                .forEach((name, type) -> field(wiring, "Mutation", name, mutations.sending(type)));
        AggregateTypes.ALL.forEach(type -> aggregate(wiring, type));
        wiring.type("Node", type -> type.typeResolver(AggregateTypes::resolve));
        wiring.type("Outcome", type -> type.typeResolver(AggregateTypes::resolve));
        for (Feature feature : features) {
            feature.fields()
                    .forEach((type, fields) -> fields.forEach((name, fetcher) -> field(wiring, type, name, fetcher)));
        }
    }

    private void aggregate(RuntimeWiring.Builder wiring, AggregateTypes.AggregateType type) {
        String name = type.name();
        field(wiring, "Query", type.field(), roots.reading((environment, _) -> type.require(roots.id(environment))));
        field(wiring, "Subscription", type.field() + "Changed", subscriptions.changes(type));
        field(wiring, name + "Outcome", type.field(), ApiWiring::readBack);
        field(wiring, name + "Change", type.field(), ApiWiring::changed);
        field(wiring, name, "history", Histories::fetch);
    }

    /** Null when the views are late, or cannot be read: that the command is stored is told by its receipt. */
    private static @Nullable Object readBack(DataFetchingEnvironment environment) {
        Outcome outcome = Objects.requireNonNull(environment.getSource());
        ReadPoint point = Reading.pointIfAny(environment);
        return point == null || outcome.receipt() == null
                ? null
                : Loaders.load(environment, Loaders.VIEWS, new Loaders.ViewKey(outcome.subject(), point.position()))
                        .exceptionally(_ -> null);
    }

    private static @Nullable Object changed(DataFetchingEnvironment environment) {
        Change change = Objects.requireNonNull(environment.getSource());
        return References.resolve(change.subject(), environment, Reading.at(environment));
    }

    private static void field(RuntimeWiring.Builder wiring, String type, String name, DataFetcher<?> fetcher) {
        wiring.type(type, some -> some.dataFetchers(Map.of(name, fetcher)));
    }
}
