package briefing.graphql.transport.live;

import briefing.core.shared.Postgres;
import briefing.core.shared.access.Role;
import briefing.graphql.BriefingApplication;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One of several instances of the application on one database, or one with settings of its own. */
final class Node implements AutoCloseable {
    private final ConfigurableApplicationContext application;

    private Node(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static Postgres.Database freshDatabase() {
        return Postgres.freshDatabase();
    }

    /** A running instance, which ends at once. */
    static Node on(Postgres.Database database, String... settings) {
        return graceful(
                database,
                Stream.concat(
                                Stream.of("--server.shutdown=immediate", "--briefing.clients-leave-within=0s"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** A running instance, which ends as those of installations do. */
    static Node graceful(Postgres.Database database, String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=" + Postgres.APP,
                                "--spring.datasource.password=" + Postgres.APP),
                        Stream.of(settings))
                .toArray(String[]::new);
        return new Node(SpringApplication.run(new Class<?>[] {BriefingApplication.class, Story.class}, all));
    }

    int port() {
        return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    Client as(Role role) {
        return Story.as(port(), role);
    }

    /** How many subscriptions it serves now. */
    double subscriptions() {
        return application
                .getBean(MeterRegistry.class)
                .get("briefing.subscriptions.open")
                .gauge()
                .value();
    }

    @Override
    public void close() {
        application.close();
    }
}
