package briefing.graphql.shared.issuer;

import briefing.graphql.shared.security.TokenRules;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;

/** In production: tokens of one issuer, made for this service, are believed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("briefing.issuer.audience")
class IssuerConfiguration {
    @Bean
    KeptKeys issuersKeys(Environment environment) {
        String keys = environment.getProperty("briefing.issuer.keys");
        IssuerPages pages =
                new IssuerPages(environment.getProperty("briefing.issuer.uri"), keys == null ? null : URI.create(keys));
        KeyTimes times = KeyTimes.USUAL;
        return new KeptKeys(new IssuerKeys(pages, times.within()), times);
    }

    @Bean
    JwtDecoder issuersTokens(KeptKeys keys, TokenRules rules, Environment environment) {
        List<OAuth2TokenValidator<Jwt>> own = new ArrayList<>();
        String issuer = environment.getProperty("briefing.issuer.uri");
        if (issuer != null) {
            own.add(new JwtIssuerValidator(issuer));
        }
        List<String> audiences = strings(environment, "briefing.issuer.audience");
        own.add(new JwtClaimValidator<List<String>>(
                "aud", named -> named != null && !Collections.disjoint(named, audiences)));
        List<SignatureAlgorithm> algorithms = strings(environment, "briefing.issuer.algorithms").stream()
                .map(SignatureAlgorithm::from)
                .toList();
        return new IssuedTokens(keys, algorithms, rules.and(own));
    }

    /** The first request need not wait then; where the issuer is down, its operators read so at once. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> firstKeys(KeptKeys keys) {
        return _ -> Thread.ofVirtual().start(() -> {
            try {
                keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null);
            } catch (KeySourceException told) {
                // IssuerKeys has said so, and requests will ask again.
            }
        });
    }

    private static List<String> strings(Environment environment, String property) {
        return List.of(environment.getRequiredProperty(property, String[].class));
    }
}
