package briefing.graphql.sources;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Evidence;
import briefing.core.sources.views.Challenge;
import briefing.core.sources.views.SourceView;
import briefing.graphql.shared.Reading;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What challenges a fact: its sources tell, as they were where the fact is read. */
final class Challenges {
    private Challenges() {}

    static CompletableFuture<Optional<Challenge>> ofEvidence(DataFetchingEnvironment environment) {
        return of(Objects.requireNonNull(environment.<Evidence>getSource()), environment);
    }

    static CompletableFuture<Boolean> ofBasis(DataFetchingEnvironment environment) {
        Basis basis = Objects.requireNonNull(environment.getSource());
        List<CompletableFuture<Optional<Challenge>>> challenges =
                basis.quotes().stream().map(quote -> of(quote, environment)).toList();
        return CompletableFuture.allOf(challenges.toArray(CompletableFuture[]::new))
                .thenApply(_ -> challenges.stream().anyMatch(one -> one.join().isPresent()));
    }

    private static CompletableFuture<Optional<Challenge>> of(Evidence quote, DataFetchingEnvironment environment) {
        return Reading.view(environment, quote.source())
                .thenApply(source -> source.map(view -> ((SourceView) view).challenge()));
    }
}
