package briefing.graphql.transport;

import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server itself treats connections, and tells what went wrong. */
@Configuration(proxyBeanMethods = false)
class Server {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverSettings(
            Refusals refusals, @Value(Http.PATIENCE) Duration patience) {
        return server -> {
            server.addContextCustomizers(context -> {
                StandardHost host = (StandardHost) context.getParent();
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new ServerFailures(refusals, patience));
            });
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                    http.setDisableUploadTimeout(false);
                    http.setConnectionUploadTimeout((int) patience.dividedBy(2).toMillis());
                    http.setContinueResponseTiming("onRead");
                }
            });
        };
    }
}
