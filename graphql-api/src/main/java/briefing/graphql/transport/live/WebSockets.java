package briefing.graphql.transport.live;

import briefing.graphql.shared.Callers;
import briefing.graphql.transport.Http;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** How WebSockets are served: graphql-transport-ws, from this site and those that are named. */
@Configuration(proxyBeanMethods = false)
class WebSockets {
    private static final int MESSAGE_CHARACTERS_MAX = 64 * 1024;
    private static final int OPERATIONS_MAX = 50;
    private static final int BEFORE_HTTP = -2;

    @Bean
    SparingLog closedConnections(InstantSource clock) {
        return new SparingLog(clock);
    }

    @Bean
    StrictWebSocketHandler webSocketHandler(
            WebGraphQlHandler handler,
            Callers callers,
            SparingLog closedConnections,
            GraphQlProperties properties,
            @Value("${briefing.reader-patience}") Duration patience,
            @Value("${briefing.web-sockets-max}") int connectionsMax) {
        GraphQlProperties.Websocket given = properties.getWebsocket();
        Duration keepAlive = Objects.requireNonNull(given.getKeepAlive());
        SocketLimits limits =
                new SocketLimits(given.getConnectionInitTimeout(), keepAlive, patience, OPERATIONS_MAX, connectionsMax);
        return new StrictWebSocketHandler(handler, callers, limits, closedConnections);
    }

    @Bean
    HandlerMapping webSocketMapping(
            StrictWebSocketHandler sockets, WebGraphQlHandler handler, GraphQlCorsProperties cors) {
        WebSocketHttpRequestHandler handshakes =
                new WebSocketHttpRequestHandler(sockets, new DefaultHandshakeHandler());
        OriginHandshakeInterceptor origins = new OriginHandshakeInterceptor();
        origins.setAllowedOrigins(cors.getAllowedOrigins());
        origins.setAllowedOriginPatterns(cors.getAllowedOriginPatterns());
        handshakes.setHandshakeInterceptors(List.of(origins, new NotedHandshake(handler.contextSnapshotFactory())));
        WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setUrlMap(Map.of(Http.API, handshakes));
        mapping.setOrder(BEFORE_HTTP);
        return mapping;
    }

    /** Lets an operation over a WebSocket be longer than the 8 KB that the server takes by default. */
    @Bean
    ServletServerContainerFactoryBean webSocketLimits() {
        ServletServerContainerFactoryBean limits = new ServletServerContainerFactoryBean();
        limits.setMaxTextMessageBufferSize(MESSAGE_CHARACTERS_MAX);
        return limits;
    }
}
