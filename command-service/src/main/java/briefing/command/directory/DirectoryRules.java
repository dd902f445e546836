package briefing.command.directory;

import briefing.command.shared.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the write side about the directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryRules {
    @Bean
    AggregateType<OrganisationAggregate> organisationType() {
        return new AggregateType<>(OrganisationAggregate.class);
    }
}
