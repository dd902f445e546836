package briefing.graphql.sources;

import briefing.core.shared.messages.Queries;
import briefing.core.shared.values.WebAddress;
import briefing.core.sources.CopyKind;
import briefing.core.sources.FindSources;
import briefing.core.sources.Publication;
import briefing.core.sources.SourceAccess;
import briefing.core.sources.SourceRefusal;
import briefing.core.sources.commands.SourceCommand;
import briefing.core.sources.views.SourceView;
import briefing.graphql.shared.Feature;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.Lists;
import briefing.graphql.shared.RootFields;
import graphql.schema.DataFetcher;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sources add to the API. */
@Configuration(proxyBeanMethods = false)
class SourceFeature {
    @Bean
    FeatureLoader<SourceCopies.Key, List<SourceView>> copiesOfSources(Queries queries) {
        return SourceCopies.loader(queries);
    }

    @Bean
    Feature sourcesInTheApi(
            Lists lists,
            RootFields roots,
            Queries queries,
            FeatureLoader<SourceCopies.Key, List<SourceView>> copiesOfSources) {
        return Feature.of(SourceAccess.ROWS)
                .commands(SourceCommand.class)
                .codes(SourceRefusal.values())
                .field("Query", "sources", lists.of(FindSources.Filter.class, FindSources::new))
                .field(
                        "Query",
                        "sourceDossier",
                        roots.reading((environment, point) -> SourceDossier.of(environment, point, queries)))
                .field("SourceDossier", "facts", SourceDossier.facts(queries))
                .field("Source", "reprints", SourceCopies.fetcher(copiesOfSources, CopyKind.REPRINT))
                .field("Source", "replacedBy", SourceCopies.fetcher(copiesOfSources, CopyKind.REPLACEMENT))
                .field(
                        "Publication",
                        "url",
                        url(recorded ->
                                WebAddress.of(recorded).map(WebAddress::value).orElse(null)))
                .field("Publication", "urlAsRecorded", url(recorded -> recorded))
                .field("Evidence", "challenged", Challenges::ofEvidence)
                .field("Basis", "challenged", Challenges::ofBasis);
    }

    private static DataFetcher<String> url(Function<String, @Nullable String> shown) {
        return environment -> {
            Publication published = Objects.requireNonNull(environment.getSource());
            return published.url() == null ? null : shown.apply(published.url());
        };
    }
}
