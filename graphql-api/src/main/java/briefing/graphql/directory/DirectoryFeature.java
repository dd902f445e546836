package briefing.graphql.directory;

import briefing.core.directory.DirectoryAccess;
import briefing.core.directory.DirectoryRefusal;
import briefing.core.directory.FindOffices;
import briefing.core.directory.FindOrganisations;
import briefing.core.directory.FindPersons;
import briefing.core.shared.Queries;
import briefing.graphql.shared.Feature;
import briefing.graphql.shared.Lists;
import briefing.graphql.shared.RootFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory adds to the API. */
@Configuration(proxyBeanMethods = false)
class DirectoryFeature {
    @Bean
    Feature directoryInTheApi(Lists lists, RootFields roots, Queries queries) {
        Holders holders = new Holders(queries);
        return Feature.of(DirectoryAccess.ROWS)
                .codes(DirectoryRefusal.values())
                .loader(Holders.OF_PERSONS, holders::ofPersons)
                .field("Query", "persons", lists.of(FindPersons.Filter.class, FindPersons::new))
                .field("Query", "organisations", lists.of(FindOrganisations.Filter.class, FindOrganisations::new))
                .field("Query", "offices", lists.of(FindOffices.Filter.class, FindOffices::new))
                .field("Query", "officeHolders", roots.reading(holders::ofOrganisation))
                .field("Office", "holders", Holders::ofOffice)
                .field("Person", "offices", Holders::officesOfPerson);
    }
}
