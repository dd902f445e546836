package briefing.graphql.demo;

import briefing.graphql.shared.security.TokenRules;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** In the demo only: tokens of the demo's own issuer are believed, and no others. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("briefing.demo")
class DemoConfiguration {
    @Bean
    ECKey demoKey(@Value("${briefing.demo.folder}") Path folder) {
        return DemoKey.keptIn(folder);
    }

    @Bean
    DemoIssuer demoIssuer(ECKey demoKey) {
        return new DemoIssuer(demoKey, Clock.systemUTC());
    }

    @Bean
    JwtDecoder demoJwtDecoder(ECKey demoKey, TokenRules rules) {
        var decoder = NimbusJwtDecoder.withJwkSource(
                        new ImmutableJWKSet<SecurityContext>(new JWKSet(demoKey.toPublicJWK())))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(rules.and(List.of(new JwtIssuerValidator(DemoIssuer.NAME))));
        return decoder;
    }

    /** Whoever has no token yet must be able to ask for one; the controller looks at where the question comes from. */
    @Bean
    @Order(1)
    SecurityFilterChain demoTokenAccess(HttpSecurity http) {
        return http.securityMatcher("/demo/token")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
