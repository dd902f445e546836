package briefing.graphql.directory;

import briefing.core.directory.DirectoryAccess;
import briefing.core.directory.FindOrganisations;
import briefing.core.directory.OrganisationCommand;
import briefing.core.directory.OrganisationRefusal;
import briefing.graphql.shared.Feature;
import briefing.graphql.shared.Lists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory adds to the API. */
@Configuration(proxyBeanMethods = false)
class DirectoryFeature {
    @Bean
    Feature directoryInTheApi(Lists lists) {
        return Feature.of(DirectoryAccess.ROWS)
                .commands(OrganisationCommand.class)
                .codes(OrganisationRefusal.values())
                .field("Query", "organisations", lists.of(FindOrganisations.Filter.class, FindOrganisations::new));
    }
}
