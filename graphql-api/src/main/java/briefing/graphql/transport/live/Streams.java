package briefing.graphql.transport.live;

import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.transport.Http;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** How server-sent events are served. */
@Configuration(proxyBeanMethods = false)
class Streams {
    /** In place of Spring's, which gives no item an id. */
    @Bean
    @Order(-2)
    RouterFunction<ServerResponse> subscriptionsByStream(EventStreams streams) {
        return RouterFunctions.route()
                .route(
                        RequestPredicates.path(Http.API)
                                .and(request ->
                                        request.headers().accept().equals(List.of(MediaType.TEXT_EVENT_STREAM))),
                        streams::handleRequest)
                .build();
    }

    @Bean
    EventStreams eventStreams(
            WebGraphQlHandler handler,
            Load load,
            Callers callers,
            SecurityLog log,
            GraphQlProperties properties,
            @Value("${briefing.reader-patience}") Duration patience) {
        GraphQlProperties.Sse sse = properties.getHttp().getSse();
        EventStreams.StreamLimits limits = new EventStreams.StreamLimits(
                Objects.requireNonNull(sse.getKeepAlive()), Objects.requireNonNull(sse.getTimeout()), patience);
        return new EventStreams(handler, limits, load, callers, log);
    }
}
