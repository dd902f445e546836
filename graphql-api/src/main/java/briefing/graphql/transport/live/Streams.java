package briefing.graphql.transport.live;

import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.SecurityLog;
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
            Load load,
            Callers callers,
            SecurityLog log,
            GraphQlProperties properties,
            @Value("${briefing.reader-patience}") Duration patience) {
        GraphQlProperties.Sse sse = properties.getHttp().getSse();
        EventStreams.StreamLimits limits = new EventStreams.StreamLimits(
                Objects.requireNonNull(sse.getKeepAlive()), Objects.requireNonNull(sse.getTimeout()), patience);
        return new EventStreams(limits, load, callers, log);
    }
}
