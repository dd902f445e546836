package briefing.graphql.transport;

import briefing.graphql.shared.documents.DocumentFinder;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What a request over HTTP passes, in this order: a name, who it is, then the rest. */
@Configuration(proxyBeanMethods = false)
class Http {
    static final String API = "/graphql";

    private static final int BEFORE_WHO_IT_IS = -200;

    @Bean
    FilterRegistrationBean<RequestId> requestId() {
        return at(BEFORE_WHO_IT_IS, new RequestId());
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        return at(1, new BodyLimit());
    }

    @Bean
    FilterRegistrationBean<Revalidation> revalidation() {
        return at(2, new Revalidation(), API, "/schema.graphqls", "/pages.css");
    }

    @Bean
    FilterRegistrationBean<GraphQlOverHttp> graphQlOverHttp(DocumentFinder documents) {
        return at(3, new GraphQlOverHttp(new ReadOnly(documents)), API);
    }

    /** Spring serves POST alone, and would refuse this. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> queriesByGet(GraphQlHttpHandler handler) {
        return RouterFunctions.route().GET(API, handler::handleRequest).build();
    }

    /** In place of Spring's, which gives no item an id. */
    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> streams(EventStreams streams) {
        return RouterFunctions.route()
                .route(
                        RequestPredicates.path(API)
                                .and(request ->
                                        request.headers().accept().equals(List.of(MediaType.TEXT_EVENT_STREAM))),
                        streams::handleRequest)
                .build();
    }

    @Bean
    EventStreams eventStreams(
            WebGraphQlHandler handler,
            SparingLog closedConnections,
            GraphQlProperties properties,
            @Value("${briefing.reader-patience:10s}") Duration patience) {
        GraphQlProperties.Sse sse = properties.getHttp().getSse();
        EventStreams.StreamLimits limits = new EventStreams.StreamLimits(
                Objects.requireNonNull(sse.getKeepAlive()), Objects.requireNonNull(sse.getTimeout()), patience);
        return new EventStreams(handler, limits, closedConnections);
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter, String... addresses) {
        FilterRegistrationBean<F> registered = new FilterRegistrationBean<>(filter);
        registered.addUrlPatterns(addresses);
        registered.setOrder(order);
        return registered;
    }
}
