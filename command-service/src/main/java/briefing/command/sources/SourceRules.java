package briefing.command.sources;

import briefing.command.shared.AggregateReader;
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
    RecordedSources recordedSources(AggregateReader reader) {
        return new RecordedSources(reader);
    }

    @Bean
    SourceLookup sourceLookup(LogLookup log, RecordedSources sources) {
        return new SourceLookup(log, sources);
    }
}
