package briefing.graphql.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.server.webmvc.AuthenticationWebSocketInterceptor;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Believes bearer tokens and nothing else: no cookies, no sessions (pages have a chain of their own). A token that is
 * wrong is refused here; what a token may have is decided field by field by the table of who may, and without a token
 * that is nothing.
 */
@Configuration(proxyBeanMethods = false)
class Security {
    @Bean
    SecurityFilterChain apiAccess(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/graphql", "/graphiql", "/graphiql/**", "/schema.graphqls", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**", "/livez", "/readyz")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }

    /** Whoever reaches the port of management, where that is one of its own, reads health and metrics. */
    @Bean
    @Order(0)
    SecurityFilterChain managementAccess(HttpSecurity http, Environment environment) {
        return http.securityMatcher(request -> isOfManagement(request.getLocalPort(), environment))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static boolean isOfManagement(int port, Environment environment) {
        String local = String.valueOf(port);
        return local.equals(environment.getProperty("local.management.port"))
                && !local.equals(environment.getProperty("local.server.port"));
    }

    /** Reads the token of a WebSocket from its first message, since browsers cannot send it with the handshake. */
    @Bean
    AuthenticationWebSocketInterceptor webSocketTokens(JwtDecoder decoder) {
        return new AuthenticationWebSocketInterceptor(
                new BearerTokenAuthenticationExtractor(), new ProviderManager(new JwtAuthenticationProvider(decoder)));
    }
}
