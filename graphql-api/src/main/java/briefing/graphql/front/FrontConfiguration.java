package briefing.graphql.front;

import briefing.graphql.shared.SchemaText;
import briefing.graphql.shared.TokenOffer;
import briefing.graphql.shared.documents.OwnDocuments;
import briefing.graphql.shared.security.SecurityLog;
import jakarta.servlet.Filter;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the pages for people who read, and the schema in its own language. */
@Configuration(proxyBeanMethods = false)
class FrontConfiguration {
    @Bean
    Pages pages() {
        return new Pages();
    }

    @Bean
    RouterFunction<ServerResponse> front(
            GraphQlSource source,
            WebGraphQlHandler api,
            Pages pages,
            JwtDecoder decoder,
            Optional<TokenOffer> offer,
            InstantSource clock) {
        String schema = SchemaText.of(source.schema());
        String style = Resources.read("front/pages.css");
        Questions questions = new Questions(api);
        SignIn signIn = new SignIn(pages, decoder, offer, clock);
        return RouterFunctions.route()
                .GET("/", new FrontPage(pages, questions, clock))
                .GET("/meetings/{id}", new MeetingPage(pages, questions))
                .GET("/sign-in", signIn::form)
                .POST("/sign-in", signIn::enter)
                .POST("/sign-out", signIn::leave)
                .GET("/pages.css", _ -> Pages.file("css", style))
                .GET("/schema.graphqls", _ -> Pages.file("plain", schema))
                .build();
    }

    @Bean
    OwnDocuments pageQueries() {
        return Questions::documents;
    }

    /** A chain of its own, so that the cookie of the pages is believed here and nowhere else. */
    @Bean
    @Order(3)
    SecurityFilterChain pageAccess(HttpSecurity http, JwtDecoder decoder, Pages pages, SecurityLog log) {
        return http.securityMatcher("/", "/meetings/*", "/sign-in", "/sign-out", "/pages.css")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilter(cookies(decoder, new PageSignIn(pages, log)))
                .build();
    }

    private static Filter cookies(JwtDecoder decoder, PageSignIn refused) {
        var failures = new AuthenticationEntryPointFailureHandler(refused);
        failures.setRethrowAuthenticationServiceException(false);
        var converter = new BearerTokenAuthenticationConverter();
        converter.setBearerTokenResolver(PageCookie::token);
        var cookies = new BearerTokenAuthenticationFilter(
                new ProviderManager(new JwtAuthenticationProvider(decoder)), converter);
        cookies.setAuthenticationEntryPoint(refused);
        cookies.setAuthenticationFailureHandler(failures);
        return cookies;
    }
}
