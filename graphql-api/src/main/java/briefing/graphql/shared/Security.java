package briefing.graphql.shared;

import briefing.graphql.shared.security.Handshake;
import jakarta.servlet.Filter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.server.webmvc.AuthenticationWebSocketInterceptor;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/**
 * Believes bearer tokens and nothing else: no cookies, no sessions (pages have a chain of their own). A token that is
 * wrong is refused here; what a token may have is decided field by field by the table of
 * who may. Who opens a WebSocket says who he is in its first message.
 */
@Configuration(proxyBeanMethods = false)
class Security {
    /** Spring's own configurer of this also serves a description of us, under whatever name somebody calls us. */
    @Bean
    SecurityFilterChain apiAccess(
            HttpSecurity http, JwtDecoder decoder, AuthenticationEntryPoint refused, AccessDeniedHandler denied) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.OPTIONS, "/graphql")
                        .permitAll()
                        .requestMatchers(Handshake::is)
                        .permitAll()
                        .requestMatchers("/graphql")
                        .authenticated()
                        .requestMatchers("/graphiql", "/graphiql/**", "/schema.graphqls")
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**", "/livez", "/readyz")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilter(tokens(decoder, refused))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(refused).accessDeniedHandler(denied))
                .build();
    }

    private static Filter tokens(JwtDecoder decoder, AuthenticationEntryPoint refused) {
        var failures = new AuthenticationEntryPointFailureHandler(refused);
        failures.setRethrowAuthenticationServiceException(false);
        var tokens = new BearerTokenAuthenticationFilter(new ProviderManager(new JwtAuthenticationProvider(decoder)));
        tokens.setAuthenticationEntryPoint(refused);
        tokens.setAuthenticationFailureHandler(failures);
        return tokens;
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
