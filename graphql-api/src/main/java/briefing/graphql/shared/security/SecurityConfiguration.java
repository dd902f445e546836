package briefing.graphql.shared.security;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where refusals are told. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityLog securityLog(InstantSource clock, ObjectProvider<MeterRegistry> registry) {
        return new SecurityLog(clock, registry.getIfAvailable(SimpleMeterRegistry::new));
    }
}
