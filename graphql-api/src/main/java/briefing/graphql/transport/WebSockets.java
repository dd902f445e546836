package briefing.graphql.transport;

import briefing.graphql.shared.Callers;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import tools.jackson.databind.json.JsonMapper;

/** How WebSockets are served: graphql-transport-ws, from this site and those that are named. */
@Configuration(proxyBeanMethods = false)
class WebSockets {
    private static final int MESSAGE_CHARACTERS_MAX = 64 * 1024;
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);

    @Bean
    StrictWebSocketHandler graphQlWebSocketHandler(
            WebGraphQlHandler handler,
            JsonMapper json,
            Callers callers,
            GraphQlProperties properties,
            GraphQlCorsProperties cors) {
        CorsConfiguration origins = Objects.requireNonNullElseGet(cors.toCorsConfiguration(), CorsConfiguration::new);
        Duration initTimeout = properties.getWebsocket().getConnectionInitTimeout();
        return new StrictWebSocketHandler(handler, json, callers, initTimeout, KEEP_ALIVE, origins);
    }

    /** Lets an operation over a WebSocket be longer than the 8 KB that the server takes by default. */
    @Bean
    ServletServerContainerFactoryBean webSocketLimits() {
        ServletServerContainerFactoryBean limits = new ServletServerContainerFactoryBean();
        limits.setMaxTextMessageBufferSize(MESSAGE_CHARACTERS_MAX);
        return limits;
    }
}
