package briefing.graphql.docs;

import briefing.graphql.shared.Access;
import briefing.graphql.shared.Codes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the reference to whoever asks, as the schema itself: it tells what can be recorded, and nothing on record. */
@Configuration(proxyBeanMethods = false)
class DocsConfiguration {
    private static final String[] ADDRESSES = {"/docs", "/docs/*", "/docs.css"};

    @Bean
    RouterFunction<ServerResponse> docs(GraphQlSource source, Access access, Codes codes) {
        var pages = new DocsPages(() -> new Reference(source.schema(), access).contents(), codes);
        var builder = RouterFunctions.route();
        for (String address : ADDRESSES) {
            builder.route(
                    RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(address)),
                    request -> sent(pages, request));
        }
        return builder.build();
    }

    /** A token, good or bad, makes no difference here. */
    @Bean
    @Order(4)
    SecurityFilterChain docsAccess(HttpSecurity http) {
        return http.securityMatcher(ADDRESSES)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static ServerResponse sent(DocsPages pages, ServerRequest request) {
        return pages.at(request.path())
                .map(Page::sent)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
