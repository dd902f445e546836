package briefing.command.statements;

import briefing.command.shared.AggregateType;
import briefing.command.shared.Offices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the write side about statements. */
@Configuration(proxyBeanMethods = false)
class StatementRules {
    @Bean
    AggregateType<StatementAggregate> statementType() {
        return new AggregateType<>(StatementAggregate.class);
    }

    @Bean
    StatementLookup statementLookup(Offices offices) {
        return new StatementLookup(offices);
    }
}
