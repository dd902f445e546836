package briefing.graphql.shared.security;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;

/** Where refusals are told, and what tokens must say. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityLog securityLog(InstantSource clock, ObjectProvider<MeterRegistry> registry) {
        return new SecurityLog(clock, registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    TokenRules tokenRules(ObjectProvider<OAuth2TokenValidator<Jwt>> all) {
        return new TokenRules(all.orderedStream().toList());
    }
}
