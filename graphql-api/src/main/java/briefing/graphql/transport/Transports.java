package briefing.graphql.transport;

import briefing.core.shared.messages.Queries;
import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.SecurityLog;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** What every request passes, however it came. */
@Configuration(proxyBeanMethods = false)
class Transports {
    @Bean
    @Order(0)
    WebGraphQlInterceptor refusedOperations(Callers callers, SecurityLog log) {
        return new RefusedOperations(callers, log);
    }

    @Bean
    @Order(1)
    WebGraphQlInterceptor requestContext(Queries queries) {
        return new RequestContext(queries);
    }

    /** Before anything else is said of an operation. */
    @Bean
    @Order(0)
    Instrumentation transportGuard() {
        return new TransportGuard();
    }
}
