package briefing.graphql.directory;

import briefing.core.directory.DirectoryAccess;
import briefing.core.directory.DirectoryRefusal;
import briefing.core.directory.FindOffices;
import briefing.core.directory.FindOrganisations;
import briefing.core.directory.FindPersons;
import briefing.core.directory.FindStandings.Question;
import briefing.core.directory.commands.OfficeCommand;
import briefing.core.directory.commands.OrganisationCommand;
import briefing.core.directory.commands.PersonCommand;
import briefing.core.directory.views.Appointment;
import briefing.core.directory.views.Membership;
import briefing.core.directory.views.OrganisationView;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.messages.Queries;
import briefing.graphql.shared.Feature;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.FeatureLoader.AsOf;
import briefing.graphql.shared.Lists;
import briefing.graphql.shared.RootFields;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory adds to the API. */
@Configuration(proxyBeanMethods = false)
class DirectoryFeature {
    @Bean
    FeatureLoader<AsOf<PersonId>, List<Appointment>> appointmentsOfPersons(Queries queries) {
        return PersonOffices.loader(queries);
    }

    @Bean
    FeatureLoader<AsOf<Question>, Membership> standings(Queries queries) {
        return PartiesThen.standings(queries);
    }

    @Bean
    FeatureLoader<AsOf<PersonId>, List<PersonView>> mergedPersons(Queries queries) {
        return MergedPersons.loader(queries);
    }

    @Bean
    FeatureLoader<AsOf<OrganisationId>, List<OrganisationView>> linkedOrganisations(Queries queries) {
        return LinkedOrganisations.loader(queries);
    }

    @Bean
    Feature personsInTheApi(
            Lists lists,
            FeatureLoader<AsOf<PersonId>, List<Appointment>> appointmentsOfPersons,
            FeatureLoader<AsOf<PersonId>, List<PersonView>> mergedPersons,
            FeatureLoader<AsOf<Question>, Membership> standings) {
        return Feature.of(DirectoryAccess.ROWS)
                .commands(PersonCommand.class)
                .codes(DirectoryRefusal.values())
                .field("Query", "persons", lists.of(FindPersons.Filter.class, FindPersons::new))
                .part("Person", "offices", PersonOffices.fetcher(appointmentsOfPersons))
                .part("Person", "mergedFrom", MergedPersons.fetcher(mergedPersons))
                .part("BriefedParticipant", "offices", PartiesThen.offices(appointmentsOfPersons))
                .part("BriefedParticipant", "standing", PartiesThen.standing(standings));
    }

    @Bean
    Feature organisationsInTheApi(
            Lists lists, FeatureLoader<AsOf<OrganisationId>, List<OrganisationView>> linkedOrganisations) {
        LinkedOrganisations linked = new LinkedOrganisations(linkedOrganisations);
        return Feature.of(List.of())
                .commands(OrganisationCommand.class)
                .field("Query", "organisations", lists.of(FindOrganisations.Filter.class, FindOrganisations::new))
                .part("Organisation", "predecessors", linked::predecessors)
                .part("Organisation", "memberOf", linked::memberOf)
                .part("Organisation", "relationships", linked::relationships);
    }

    @Bean
    Feature officesInTheApi(Lists lists, RootFields roots, Queries queries) {
        OfficeHolders holders = new OfficeHolders(queries);
        return Feature.of(List.of())
                .commands(OfficeCommand.class)
                .field("Query", "offices", lists.of(FindOffices.Filter.class, FindOffices::new))
                .field("Query", "officeHolders", roots.reading(holders::ofOrganisation))
                .part("Office", "holders", OfficeHolders::ofOffice);
    }
}
