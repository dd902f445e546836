package briefing.graphql.transport;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server itself treats connections, and tells what went wrong. */
@Configuration(proxyBeanMethods = false)
class Server {
    private static final int READ_WITHIN_MS = 5_000;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverSettings(Refusals refusals) {
        return server -> {
            server.addContextCustomizers(context -> {
                StandardHost host = (StandardHost) context.getParent();
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new ServerFailures(refusals));
            });
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                    http.setDisableUploadTimeout(false);
                    http.setConnectionUploadTimeout(READ_WITHIN_MS);
                    http.setContinueResponseTiming("onRead");
                }
            });
        };
    }
}
