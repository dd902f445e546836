package briefing.bench;

import briefing.core.shared.Postgres;
import briefing.graphql.BriefingApplication;
import briefing.graphql.operation.Production;
import java.io.Closeable;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as operators run it, in this process. */
record Application(ConfigurableApplicationContext context) implements Closeable {
    /** All of it: the edge, commands, and views that follow. */
    static Application whole(Postgres.Database database, String keys) {
        return start(new SpringApplicationBuilder(BriefingApplication.class), database, keys);
    }

    /** Only what commands need: a bean is made when it is asked for, so that no views follow. */
    static Application writeSide(Postgres.Database database) {
        var builder = new SpringApplicationBuilder(BriefingApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true);
        return start(builder, database, "http://localhost:1/keys");
    }

    private static Application start(SpringApplicationBuilder builder, Postgres.Database database, String keys) {
        Map<String, Object> properties = Production.prepare(Map.of(
                "BRIEFING_DATABASE_URL", database.url(),
                "BRIEFING_DATABASE_PASSWORD", Postgres.APP,
                "BRIEFING_JWK_SET_URI", keys,
                "BRIEFING_AUDIENCE", Issuer.AUDIENCE,
                "PORT", "0",
                "BRIEFING_MANAGEMENT_PORT", "0"));
        return new Application(builder.logStartupInfo(false).run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new)));
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
