package briefing.graphql.transport;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** How the server itself treats connections, and tells what went wrong; the one on the port of management too. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
public class Server {
    private static final int BYTES_OF_A_CONNECTION = 64 * 1024;
    private static final int CONNECTIONS_MIN = 256;
    private static final int CONNECTIONS_MAX = 8192;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverSettings(Refusals refusals, BodyPatience patience) {
        return server -> {
            server.addContextCustomizers(context -> {
                StandardHost host = (StandardHost) context.getParent();
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new ServerFailures(refusals, patience));
            });
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                    http.setDisableUploadTimeout(false);
                    http.setConnectionUploadTimeout(
                            (int) patience.within().dividedBy(2).toMillis());
                    http.setContinueResponseTiming("onRead");
                    http.setMaxConnections(connectionsMax(Runtime.getRuntime().maxMemory()));
                }
            });
        };
    }

    /** As many as half the heap has room for, each with a request that is being read. */
    static int connectionsMax(long heap) {
        return Math.clamp(heap / 2 / BYTES_OF_A_CONNECTION, CONNECTIONS_MIN, CONNECTIONS_MAX);
    }
}
