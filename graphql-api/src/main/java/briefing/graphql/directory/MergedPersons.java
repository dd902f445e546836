package briefing.graphql.directory;

import briefing.core.directory.FindMergedPersons;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.Queries;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.FeatureLoader.AsOf;
import briefing.graphql.shared.Reading;
import graphql.TrivialDataFetcher;
import java.util.List;
import java.util.Objects;

/** The entries that were merged into that of a person, for all persons of an answer together. */
final class MergedPersons {
    private MergedPersons() {}

    static FeatureLoader<AsOf<PersonId>, List<PersonView>> loader(Queries queries) {
        return FeatureLoader.ofEach("mergedPersons", (persons, at) -> queries.ask(new FindMergedPersons(persons, at)));
    }

    static TrivialDataFetcher<Object> fetcher(FeatureLoader<AsOf<PersonId>, List<PersonView>> loader) {
        return environment -> {
            PersonView person = Objects.requireNonNull(environment.getSource());
            return loader.load(environment, new AsOf<>(person.id(), Reading.at(environment)))
                    .thenApply(merged -> merged == null ? List.of() : merged);
        };
    }
}
