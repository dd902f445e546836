package briefing.graphql.shared.limits;

import graphql.execution.instrumentation.Instrumentation;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Has every operation measured before it runs, and timed while it does. */
@Configuration(proxyBeanMethods = false)
class Limits {
    private static final Duration TIME_MAX = Duration.ofSeconds(20);

    @Bean
    Instrumentation limitCheck() {
        return new LimitCheck(QueryLimits.USUAL);
    }

    @Bean
    @Order(2)
    WebGraphQlInterceptor timeLimit() {
        return new TimeLimit(TIME_MAX);
    }
}
