package briefing.command.sources;

import briefing.command.shared.AggregateType;
import briefing.command.shared.LogLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the write side about sources. */
@Configuration(proxyBeanMethods = false)
class SourceRules {
    @Bean
    AggregateType<SourceAggregate> sourceType() {
        return new AggregateType<>(SourceAggregate.class);
    }

    @Bean
    SourceLookup sourceLookup(LogLookup log) {
        return new SourceLookup(log);
    }
}
