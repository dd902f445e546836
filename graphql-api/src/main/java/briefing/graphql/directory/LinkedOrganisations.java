package briefing.graphql.directory;

import briefing.core.directory.FindLinkedOrganisations;
import briefing.core.directory.views.Membership;
import briefing.core.directory.views.OrganisationView;
import briefing.core.directory.views.Relationship;
import briefing.core.directory.views.Succession;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Queries;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.FeatureLoader.AsOf;
import briefing.graphql.shared.Reading;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What other organisations say of an organisation, for all organisations of an answer together. */
final class LinkedOrganisations {
    private final FeatureLoader<AsOf<OrganisationId>, List<OrganisationView>> loader;

    LinkedOrganisations(FeatureLoader<AsOf<OrganisationId>, List<OrganisationView>> loader) {
        this.loader = loader;
    }

    static FeatureLoader<AsOf<OrganisationId>, List<OrganisationView>> loader(Queries queries) {
        return FeatureLoader.ofEach(
                "linkedOrganisations",
                (organisations, at) -> queries.ask(new FindLinkedOrganisations(organisations, at)));
    }

    CompletableFuture<List<Succession>> predecessors(DataFetchingEnvironment environment) {
        return linked(
                environment,
                (organisation, others) -> others.flatMap(other -> other.links().successors().stream())
                        .filter(succession -> succession.successor().equals(organisation.id())));
    }

    CompletableFuture<List<Membership>> memberOf(DataFetchingEnvironment environment) {
        return linked(
                environment,
                (organisation, others) -> others.flatMap(other -> other.links().memberships().stream())
                        .filter(membership -> membership.member().equals(organisation.id())));
    }

    /** Both ways: what it is to others, then what others are to it. */
    CompletableFuture<List<Relationship>> relationships(DataFetchingEnvironment environment) {
        return linked(
                environment,
                (organisation, others) -> Stream.concat(
                        organisation.links().relationships().stream(),
                        others.flatMap(other -> other.links().relationships().stream())
                                .filter(relationship -> relationship.of().equals(organisation.id()))));
    }

    private <T> CompletableFuture<List<T>> linked(
            DataFetchingEnvironment environment,
            BiFunction<OrganisationView, Stream<OrganisationView>, Stream<T>> links) {
        OrganisationView organisation = Objects.requireNonNull(environment.getSource());
        return loader.load(environment, new AsOf<>(organisation.id(), Reading.at(environment)))
                .thenApply(others -> others == null ? List.of() : (List<?>) others)
                .thenApply(others -> links.apply(organisation, others.stream().map(OrganisationView.class::cast))
                        .toList());
    }
}
