package briefing.graphql.transport.live;

import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.transport.Http;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.websocket.WsWebSocketContainer;
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
    private static final int BEFORE_HTTP = -2;
    private static final int OPERATIONS_MAX = 50;
    private static final int STRANGERS_MAX = 200;
    private static final int STRANGERS_OF_ADDRESS_MAX = 20;
    private static final int OF_ADDRESS_MAX = 1_000;
    private static final int OF_SUBJECT_MAX = 100;

    /** What one part of a message may hold: most messages are one. */
    private static final int PART_CHARACTERS = 4 * 1024;

    @Bean
    Seats seats(@Value("${briefing.web-sockets-max}") int max) {
        Quota signedIn = new Quota("SOCKETS", new Quota.Max(max, OF_ADDRESS_MAX, OF_SUBJECT_MAX));
        return new Seats(signedIn, STRANGERS_MAX, STRANGERS_OF_ADDRESS_MAX);
    }

    @Bean
    StrictWebSocketHandler webSocketHandler(
            WebGraphQlHandler handler,
            Callers callers,
            Seats seats,
            Load load,
            SecurityLog log,
            GraphQlProperties properties,
            @Value("${briefing.reader-patience}") Duration patience) {
        GraphQlProperties.Websocket given = properties.getWebsocket();
        Duration keepAlive = Objects.requireNonNull(given.getKeepAlive());
        SocketLimits limits = new SocketLimits(given.getConnectionInitTimeout(), keepAlive, patience, OPERATIONS_MAX);
        SocketSignIn signIn = new SocketSignIn(handler.getWebSocketInterceptor(), callers);
        Conversation conversation = new Conversation(handler, signIn, seats, load, limits, log);
        return new StrictWebSocketHandler(conversation, seats, load, limits, log);
    }

    @Bean
    HandlerMapping webSocketMapping(
            StrictWebSocketHandler sockets,
            Seats seats,
            Callers callers,
            SecurityLog log,
            WebGraphQlHandler handler,
            GraphQlCorsProperties cors) {
        WebSocketHttpRequestHandler handshakes =
                new WebSocketHttpRequestHandler(sockets, new DefaultHandshakeHandler());
        OriginHandshakeInterceptor origins = new OriginHandshakeInterceptor();
        origins.setAllowedOrigins(cors.getAllowedOrigins());
        origins.setAllowedOriginPatterns(cors.getAllowedOriginPatterns());
        handshakes.setHandshakeInterceptors(
                List.of(origins, new Handshakes(sockets, seats, callers, handler.contextSnapshotFactory(), log)));
        WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setUrlMap(Map.of(Http.API, handshakes));
        mapping.setOrder(BEFORE_HTTP);
        return mapping;
    }

    /** The server keeps these buffers for each connection, and looks this often for clients that do not close. */
    @Bean
    ServletServerContainerFactoryBean webSocketBuffers() {
        ServletServerContainerFactoryBean buffers = new ServletServerContainerFactoryBean() {
            @Override
            public void afterPropertiesSet() {
                super.afterPropertiesSet();
                if (getObject() instanceof WsWebSocketContainer container) {
                    container.setProcessPeriod(1);
                }
            }
        };
        buffers.setMaxTextMessageBufferSize(PART_CHARACTERS);
        buffers.setMaxBinaryMessageBufferSize(PART_CHARACTERS);
        return buffers;
    }
}
