package briefing.graphql.transport.live;

import briefing.core.shared.codes.Failure;
import briefing.graphql.transport.HttpRefusal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;

/**
 * Tells clients first when the instance ends: those that stay connected resume elsewhere, and those of HTTP close with
 * the next answer. Then the server ends what is under way.
 */
final class Ending implements SmartLifecycle {
    /** As long as an operation may take. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(20);

    private final ApplicationContext application;
    private final StrictWebSocketHandler sockets;
    private final EventStreams streams;
    private final Duration leftWithin;
    private volatile boolean running;

    Ending(ApplicationContext application, StrictWebSocketHandler sockets, EventStreams streams, Duration leftWithin) {
        this.application = application;
        this.sockets = sockets;
        this.streams = streams;
        this.leftWithin = leftWithin;
    }

    /** What would stay open is no longer begun here. */
    static HttpRefusal refusal() {
        String sentence = "This instance ends. Ask again, and another will answer.";
        return HttpRefusal.of(HttpStatus.SERVICE_UNAVAILABLE, Failure.TRY_AGAIN, sentence);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public void stop(Runnable done) {
        Thread.ofVirtual().name("ending").start(() -> {
            stop();
            done.run();
        });
    }

    @Override
    public void stop() {
        running = false;
        AbstractHttp11Protocol<?> http = http();
        if (http != null) {
            http.setMaxKeepAliveRequests(1);
        }
        streams.goAway();
        sockets.goAway()
                .orTimeout(ANSWERED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                .handle((_, late) -> late == null)
                .join();
        if (http != null) {
            http.awaitConnectionsClose(leftWithin.toMillis());
        }
    }

    private @Nullable AbstractHttp11Protocol<?> http() {
        return application instanceof WebServerApplicationContext web
                        && web.getWebServer() instanceof TomcatWebServer server
                        && server.getTomcat().getConnector().getProtocolHandler()
                                instanceof AbstractHttp11Protocol<?> http
                ? http
                : null;
    }
}
