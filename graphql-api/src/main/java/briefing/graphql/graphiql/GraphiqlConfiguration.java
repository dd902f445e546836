package briefing.graphql.graphiql;

import briefing.graphql.shared.documents.OwnDocuments;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves GraphiQL to whoever asks: the page holds nothing secret, and each of its requests needs a token. */
@Configuration(proxyBeanMethods = false)
class GraphiqlConfiguration {
    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    RouterFunction<ServerResponse> graphiql(@Value("${briefing.demo:false}") boolean demo) {
        var assets = Asset.all();
        var byName = assets.stream().collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));
        var page = new Page(assets, demo);
        var operations = Operation.all();
        return RouterFunctions.route()
                .route(reads("/graphiql"), request -> page(page, request))
                .route(reads("/graphiql/operations"), _ -> operations(operations))
                .route(reads("/graphiql/{name}"), request -> asset(byName, request))
                .build();
    }

    @Bean
    OwnDocuments examples() {
        return () -> Operation.all().stream().map(Operation::query).toList();
    }

    @Bean
    @Order(2)
    SecurityFilterChain graphiqlAccess(HttpSecurity http) {
        return http.securityMatcher("/graphiql", "/graphiql/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static RequestPredicate reads(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }

    private static ServerResponse page(Page page, ServerRequest request) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        Page.policy(request.servletRequest().getHeader(HttpHeaders.HOST)))
                .header("Referrer-Policy", "no-referrer")
                .body(page.html());
    }

    private static ServerResponse operations(List<Operation> operations) {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(operations);
    }

    private static ServerResponse asset(Map<String, Asset> byName, ServerRequest request) {
        var asset = byName.get(request.pathVariable("name"));
        if (asset == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean named = request.param("v").filter(asset.version()::equals).isPresent();
        return ServerResponse.ok()
                .contentType(asset.type())
                .cacheControl(named ? CacheControl.maxAge(KEPT).cachePublic().immutable() : CacheControl.noCache())
                .eTag(asset.version())
                .body(asset.content());
    }
}
