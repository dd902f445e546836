package briefing.graphql.transport;

import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.SecurityLog;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What a request over HTTP passes, in this order: a name, who it is, then the rest. */
@Configuration(proxyBeanMethods = false)
public class Http {
    /** Where the API is. */
    public static final String API = "/graphql";

    private static final int BEFORE_WHO_IT_IS = -200;

    static boolean isApi(HttpServletRequest request) {
        return API.equals(request.getServletPath());
    }

    @Bean
    BodyPatience bodyPatience(@Value("${briefing.body-patience}") Duration within) {
        return new BodyPatience(within);
    }

    @Bean
    Refusals refusals(SecurityLog log, Callers callers) {
        return new Refusals(log, callers);
    }

    @Bean
    FilterRegistrationBean<RequestId> requestId() {
        return at(BEFORE_WHO_IT_IS, new RequestId());
    }

    @Bean
    FilterRegistrationBean<Faults> faults(Refusals refusals) {
        return at(BEFORE_WHO_IT_IS + 1, new Faults(refusals));
    }

    @Bean
    FilterRegistrationBean<Bodies> bodies(Refusals refusals, BodyPatience patience) {
        return at(BEFORE_WHO_IT_IS + 2, new Bodies(refusals, patience));
    }

    @Bean
    FilterRegistrationBean<UnderWay> underWay(Refusals refusals) {
        return at(
                1, new UnderWay(refusals, UnderWay.bearable(Runtime.getRuntime().maxMemory())), API);
    }

    @Bean
    FilterRegistrationBean<Revalidation> revalidation() {
        return at(2, new Revalidation(), API, "/schema.graphqls", "/pages.css");
    }

    /** Before Spring's, which serves POST alone. */
    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> graphQlOverHttp(
            WebGraphQlHandler graphQl, StreamAnswer streams, Refusals refusals, BodyPatience patience) {
        return RouterFunctions.route()
                .route(RequestPredicates.path(API), new GraphQlHttp(graphQl, streams, refusals, patience))
                .build();
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter, String... addresses) {
        FilterRegistrationBean<F> registered = new FilterRegistrationBean<>(filter);
        registered.addUrlPatterns(addresses);
        registered.setOrder(order);
        return registered;
    }
}
