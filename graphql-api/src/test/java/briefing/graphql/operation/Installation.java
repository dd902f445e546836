package briefing.graphql.operation;

import briefing.core.json.Json;
import briefing.core.shared.FrozenProxy;
import briefing.core.shared.Postgres;
import briefing.core.shared.access.Role;
import briefing.core.shared.messages.EventMetadata;
import briefing.graphql.BriefingApplication;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.issuer.TestIssuer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Briefing as its operators install it: on a server that keeps what it acknowledges, with an issuer of their own. */
final class Installation implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final FrozenProxy way;
    private final TestIssuer issuer = new TestIssuer();
    private final Map<String, String> environment;
    private final ConfigurableApplicationContext application;

    Installation() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setOutputRedirector(Redirect.DISCARD)
                .start();
        way = FrozenProxy.to(server.getPort());
        sql("postgres", "create database briefing");
        sql("briefing", roles());
        environment = Environments.of("jdbc:postgresql://localhost:" + way.port() + "/briefing");
        environment.put("BRIEFING_JWK_SET_URI", issuer.keysAt());
        environment.put("BRIEFING_TRUSTED_PROXIES", "127.0.0.1");
        LogOwner.migrate(environment);
        application = SpringApplication.run(
                BriefingApplication.class,
                Production.prepare(environment).entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }

    Map<String, String> environment() {
        return environment;
    }

    /** The application's way to its database. */
    FrozenProxy way() {
        return way;
    }

    /** A connection of the server's superuser, past that way. */
    Connection superuser() throws SQLException {
        return server.getDatabase("postgres", "briefing").getConnection();
    }

    int port() {
        return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    Client as(Role role) {
        return new Client(port(), token(role, "briefing"));
    }

    Client anybody() {
        return new Client(port(), null);
    }

    Client operator() {
        return new Client(
                Integer.parseInt(application.getEnvironment().getRequiredProperty("local.management.port")), null);
    }

    String token(Role role, String audience) {
        return issuer.token("1", role + "-1", role, audience);
    }

    TestIssuer issuer() {
        return issuer;
    }

    /** The environment of another database, which is empty. */
    Map<String, String> another(String database) throws IOException, SQLException {
        sql("postgres", "create database " + database);
        sql(database, roles());
        Map<String, String> its = Environments.of("jdbc:postgresql://localhost:" + server.getPort() + "/" + database);
        LogOwner.migrate(its);
        return its;
    }

    /** Puts an event on record past the rules, which nothing may be able to fold. */
    void record(String aggregate, long sequence, String name, String payload) throws SQLException {
        String metadata = Json.mapper()
                .writeValueAsString(
                        new EventMetadata("staff-1", Set.of(Role.STAFF), "t", "t", "c", "x", null, List.of()));
        sql("briefing", """
                select log.append(array['staff-1'], array[gen_random_uuid()::text], array['\\x01'::bytea],
                    array['Meeting'], array['%s'], array[%s::bigint], array[1], array[gen_random_uuid()], array['%s'],
                    array[1], array[convert_to('%s', 'UTF8')], array[convert_to('%s', 'UTF8')],
                    '{}', '{}', '{}', '{}', '{}', '{}', '{}')
                """.formatted(aggregate, sequence, name, payload, metadata));
    }

    void sql(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String roles() throws IOException {
        try (InputStream file = Installation.class.getResourceAsStream("/briefing/log/roles.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${ownerPassword}", Postgres.OWNER)
                    .replace("${appPassword}", Postgres.APP)
                    .replace("${auditorPassword}", Postgres.AUDITOR);
        }
    }

    @Override
    public void close() throws IOException {
        application.close();
        issuer.close();
        way.close();
        server.close();
    }
}
