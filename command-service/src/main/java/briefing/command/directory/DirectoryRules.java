package briefing.command.directory;

import briefing.command.shared.AggregateReader;
import briefing.command.shared.AggregateType;
import briefing.command.shared.LogLookup;
import briefing.command.shared.Offices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the write side about the directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryRules {
    @Bean
    AggregateType<PersonAggregate> personType() {
        return new AggregateType<>(PersonAggregate.class);
    }

    @Bean
    AggregateType<OrganisationAggregate> organisationType() {
        return new AggregateType<>(OrganisationAggregate.class);
    }

    @Bean
    AggregateType<OfficeAggregate> officeType() {
        return new AggregateType<>(OfficeAggregate.class);
    }

    @Bean
    PersonLookup personLookup(LogLookup log, AggregateReader reader) {
        return new PersonLookup(log, new RecordedPersons(reader));
    }

    @Bean
    Offices offices(AggregateReader reader) {
        return new RecordedOffices(reader, new RecordedPersons(reader));
    }
}
