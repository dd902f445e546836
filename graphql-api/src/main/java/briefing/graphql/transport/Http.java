package briefing.graphql.transport;

import briefing.graphql.shared.documents.DocumentFinder;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What a request over HTTP passes, in this order: a name, who it is, then the rest. */
@Configuration(proxyBeanMethods = false)
public class Http {
    /** Where the API is. */
    public static final String API = "/graphql";

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

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter, String... addresses) {
        FilterRegistrationBean<F> registered = new FilterRegistrationBean<>(filter);
        registered.addUrlPatterns(addresses);
        registered.setOrder(order);
        return registered;
    }
}
