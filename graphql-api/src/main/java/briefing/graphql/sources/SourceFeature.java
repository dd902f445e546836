package briefing.graphql.sources;

import briefing.core.shared.messages.Queries;
import briefing.core.sources.CopyKind;
import briefing.core.sources.FindSources;
import briefing.core.sources.SourceAccess;
import briefing.core.sources.SourceRefusal;
import briefing.core.sources.commands.SourceCommand;
import briefing.core.sources.views.SourceView;
import briefing.graphql.shared.Feature;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.Lists;
import briefing.graphql.shared.RootFields;
import java.util.List;
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
                .part("Source", "reprints", SourceCopies.fetcher(copiesOfSources, CopyKind.REPRINT))
                .part("Source", "replacedBy", SourceCopies.fetcher(copiesOfSources, CopyKind.REPLACEMENT))
                .part("Evidence", "challenged", Challenges::ofEvidence)
                .part("Basis", "challenged", Challenges::ofBasis);
    }
}
