package briefing.graphql.transport.live;

import briefing.graphql.shared.security.Quota.Max;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What WebSockets and streams of events have in common: how much may be under way, and how all of it ends. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
    private static final Max OPERATIONS = new Max(5_000, 2_000, 500);
    private static final Max CHARACTERS = new Max(4 * 1024 * 1024, 2 * 1024 * 1024, 512 * 1024);
    private static final Max STREAMS = new Max(1_000, 500, 100);
    private static final Max INCOMING = new Max(8 * 1024 * 1024, 4 * 1024 * 1024, 2 * 1024 * 1024);

    @Bean
    Load load() {
        return new Load(OPERATIONS, CHARACTERS, STREAMS, INCOMING);
    }

    @Bean
    Ending ending(
            ApplicationContext application,
            StrictWebSocketHandler sockets,
            EventStreams streams,
            @Value("${briefing.clients-leave-within}") Duration leftWithin) {
        return new Ending(application, sockets, streams, leftWithin);
    }
}
