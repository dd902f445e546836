package briefing.graphql.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.NodeKind;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.reading.View;
import graphql.TrivialDataFetcher;
import graphql.TypeResolutionEnvironment;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
        List.of(NodeKind.values()).forEach(kind -> aggregate(wiring, kind));
        wiring.type("Node", node -> node.typeResolver(of -> type(of, ((View) of.getObject()).id(), "")));
        wiring.type(
                "Outcome",
                outcome -> outcome.typeResolver(of -> type(of, ((Outcome) of.getObject()).subject(), "Outcome")));
        for (Feature feature : features) {
            feature.fields()
                    .forEach((type, fields) -> fields.forEach((name, fetcher) -> field(wiring, type, name, fetcher)));
        }
    }

    private void aggregate(RuntimeWiring.Builder wiring, NodeKind kind) {
        String name = kind.aggregateType();
        String field = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        field(wiring, "Query", field, roots.reading((environment, _) -> roots.id(environment)));
        field(wiring, "Subscription", field + "Changed", subscriptions.changes());
        part(wiring, name + "Outcome", field, reference(source -> ((Outcome) source).subjectWhenStored()));
        part(wiring, name + "Change", field, reference(source -> ((Change) source).subject()));
        part(wiring, name, "history", Histories::fetch);
    }

    private static GraphQLObjectType type(TypeResolutionEnvironment environment, AggregateId id, String ending) {
        return environment.getSchema().getObjectType(NodeKind.of(id).aggregateType() + ending);
    }

    private static TrivialDataFetcher<Object> reference(Function<Object, @Nullable Object> id) {
        return environment -> References.resolve(
                id.apply(Objects.requireNonNull(environment.<Object>getSource())),
                environment,
                Reading.at(environment));
    }

    private static void part(RuntimeWiring.Builder wiring, String type, String name, TrivialDataFetcher<?> fetcher) {
        field(wiring, type, name, fetcher);
    }

    private static void field(RuntimeWiring.Builder wiring, String type, String name, DataFetcher<?> fetcher) {
        wiring.type(type, some -> some.dataFetchers(Map.of(name, fetcher)));
    }
}
