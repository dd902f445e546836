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
    RecordedPersons recordedPersons(AggregateReader reader) {
        return new RecordedPersons(reader);
    }

    @Bean
    PersonLookup personLookup(LogLookup log, RecordedPersons persons) {
        return new PersonLookup(log, persons);
    }

    @Bean
    Offices offices(AggregateReader reader, RecordedPersons persons) {
        return new RecordedOffices(reader, persons);
    }
}
