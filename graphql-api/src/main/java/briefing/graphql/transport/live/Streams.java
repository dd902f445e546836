package briefing.graphql.transport.live;

import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How server-sent events are served. */
@Configuration(proxyBeanMethods = false)
class Streams {
    @Bean
    EventStreams eventStreams(
            SparingLog closedConnections,
            GraphQlProperties properties,
            @Value("${briefing.reader-patience}") Duration patience) {
        GraphQlProperties.Sse sse = properties.getHttp().getSse();
        EventStreams.StreamLimits limits = new EventStreams.StreamLimits(
                Objects.requireNonNull(sse.getKeepAlive()), Objects.requireNonNull(sse.getTimeout()), patience);
        return new EventStreams(limits, closedConnections);
    }
}
