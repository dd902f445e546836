package briefing.graphql.sources;

import briefing.core.sources.FindSources;
import briefing.core.sources.SourceAccess;
import briefing.core.sources.SourceCommand;
import briefing.core.sources.SourceRefusal;
import briefing.graphql.shared.Feature;
import briefing.graphql.shared.Lists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sources add to the API. */
@Configuration(proxyBeanMethods = false)
class SourceFeature {
    @Bean
    Feature sourcesInTheApi(Lists lists) {
        return Feature.of(SourceAccess.ROWS)
                .commands(SourceCommand.class)
                .codes(SourceRefusal.values())
                .field("Query", "sources", lists.of(FindSources.Filter.class, FindSources::new));
    }
}
