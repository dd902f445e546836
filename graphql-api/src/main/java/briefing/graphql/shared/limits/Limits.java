package briefing.graphql.shared.limits;

import graphql.execution.instrumentation.Instrumentation;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Has every operation measured before it runs, and counted and timed while it does. */
@Configuration(proxyBeanMethods = false)
class Limits {
    static final Duration TIME_MAX = Duration.ofSeconds(20);

    @Bean
    Instrumentation limitCheck() {
        return new LimitCheck();
    }

    @Bean
    @Order(2)
    WebGraphQlInterceptor bounded() {
        return new Bounded(TIME_MAX, QueryLimits.USUAL);
    }
}
