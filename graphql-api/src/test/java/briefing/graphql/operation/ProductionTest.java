package briefing.graphql.operation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.shared.Postgres;
import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.LogMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server of the tests keeps nothing on disk: what passes all other checks is refused for that. */
class ProductionTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final Map<String, String> environment = Environments.of(database.url());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BRIEFING_JWK_SET_URI        |            | No issuer of tokens is set: give BRIEFING_ISSUER_URI
            BRIEFING_AUDIENCE           |            | BRIEFING_AUDIENCE is not set: without it
            BRIEFING_DEMO               | true       | The demo's setting BRIEFING_DEMO is given
            BRIEFING_DATABASE_URL       |            | BRIEFING_DATABASE_URL is not set
            BRIEFING_DATABASE_URL       | jdbc:h2:x  | BRIEFING_DATABASE_URL is jdbc:postgresql://host:port/database
            BRIEFING_DATABASE_PASSWORD  |            | BRIEFING_DATABASE_PASSWORD is not set
            PORT                        | http       | PORT is a number from 1 to 65535, not http.
            BRIEFING_DOCUMENTS_AUTOMATIC | perhaps   | BRIEFING_DOCUMENTS_AUTOMATIC is true or false, not perhaps.
            BRIEFING_DOCUMENTS_TRUSTED  | none.json  | The manifest of trusted documents none.json cannot be read.
            BRIEFING_ISSUER_URI         | issuer     | BRIEFING_ISSUER_URI is an address that begins with https:// or http://, not issuer.
            BRIEFING_JWS_ALGORITHMS     | RS256,none | BRIEFING_JWS_ALGORITHMS is a list of signatures like RS256
            BRIEFING_ALLOWED_ORIGINS    | x.org      | BRIEFING_ALLOWED_ORIGINS is a list of sites like https://example.org
            BRIEFING_TRUSTED_PROXIES    | proxy.org  | BRIEFING_TRUSTED_PROXIES is a list of addresses or ranges like 10.0.0.0/8
            BRIEFING_TRUSTED_PROXIES    | 10.0.0.0/99 | BRIEFING_TRUSTED_PROXIES is a list of addresses or ranges
            BRIEFING_ADDRESS            | 1.2.3.4.5  | BRIEFING_ADDRESS is an address of this machine, not 1.2.3.4.5.
            BRIEFING_ALOWED_ORIGINS     | https://x  | BRIEFING_ALOWED_ORIGINS is no setting: docs/OPERATION.md lists
            BRIEFING_MANAGEMENT_PORT    | 70000      | BRIEFING_MANAGEMENT_PORT is a number from 1 to 65535, not 70000.
            """)
    void a_setting_that_is_missing_or_wrong_is_told(String name, String value, String sentence) {
        refused(Environments.with(environment, name, value == null ? "" : value))
                .hasMessageStartingWith(sentence);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        refused(Map.of("PORT", "http", "BRIEFING_DATABSE_URL", "x", "BRIEFING_AUDIENCE", "briefing"))
                .hasMessageContainingAll(
                        "No issuer of tokens is set",
                        "BRIEFING_DATABASE_URL is not set",
                        "BRIEFING_DATABASE_PASSWORD is not set",
                        "PORT is a number",
                        "BRIEFING_DATABSE_URL is no setting");
    }

    @Test
    void what_an_orchestrator_and_the_file_of_properties_name_is_no_mistake() {
        Map<String, String> more = new HashMap<>(environment);
        more.putAll(Map.of(
                "BRIEFING_PORT_8080_TCP_ADDR", "10.0.0.1",
                "BRIEFING_SERVICE_HOST", "10.0.0.1",
                "BRIEFING_READER_PATIENCE", "5s",
                "BRIEFING_TRUSTED_PROXIES", "10.0.0.0/8, ::1,192.0.2.1"));

        refused(more).hasMessageStartingWith("The server runs with fsync = off");
    }

    @Test
    void a_trial_believes_no_proxy() {
        Map<String, String> trial = Environments.with(environment, "BRIEFING_TRUSTED_PROXIES", "10.0.0.1");

        assertThatThrownBy(() -> Production.prepareTrial(trial, List.of(), _ -> false))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("BRIEFING_TRUSTED_PROXIES is given, and a trial hands out tokens");
    }

    @Test
    void a_server_that_may_lose_what_it_acknowledged_is_refused() {
        refused(environment)
                .hasMessage("The server runs with fsync = off and may lose what it acknowledged: switch it on.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            template template0 encoding 'LATIN1' locale 'C'                                  | LATIN1 and the locale C of the provider builtin
            template template0 encoding 'UTF8' locale_provider libc locale 'C'               | UTF8 and the locale C of the provider libc
            template template0 encoding 'UTF8' locale_provider libc locale 'C.UTF-8'         | UTF8 and the locale C.UTF-8 of the provider libc
            template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C' lc_ctype 'C' lc_collate 'C' | UTF8 and the locale C of the provider builtin
            """)
    void a_database_of_another_locale_is_refused(String how, String found) throws SQLException {
        String name = database.name() + "_of_another_locale";
        run(database.superuser(), "create database " + name + " " + how);
        try {
            refused(Environments.of(database.url().replace(database.name(), name)))
                    .hasMessageStartingWith("The database has " + found + ", and names are found only with UTF8");
        } finally {
            run(database.superuser(), "drop database " + name);
        }
    }

    @Test
    void the_database_of_a_demo_is_refused() throws SQLException {
        run(database.superuser(), "comment on database " + database.name() + " is 'The demo of Briefing'");

        refused(environment).hasMessageStartingWith("The database " + database.name() + " is the demo's own");
    }

    @Test
    void a_superuser_and_the_owner_are_refused() {
        refused(as(environment, "postgres")).hasMessageStartingWith("The login postgres is a superuser");
        refused(as(environment, Postgres.OWNER)).hasMessageStartingWith("The login briefing_owner owns the schema log");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grant insert on log.event_log to briefing_app     | briefing_app may write log.event_log past its door
            grant update (content) on log.texts to public     | briefing_app may write log.texts past its door
            grant create on schema log to briefing_app        | briefing_app may create in the schema log past its door
            revoke execute on function log.append from briefing_app | briefing_app may not append to the log
            revoke create on database %s from briefing_app    | briefing_app may not append to the log
            """)
    void a_login_that_may_more_or_less_than_the_application_is_refused(String grant, String found) throws SQLException {
        run(database.owner(), grant.replace("%s", database.name()));

        refused(environment).hasMessageStartingWith("The login " + found);
    }

    @Test
    void a_login_that_may_act_as_the_owner_is_refused() throws SQLException {
        run(database.superuser(), "create role borrower login password 'borrower'; grant briefing_owner to borrower");
        try {
            refused(as(environment, "borrower")).hasMessageStartingWith("The login borrower may act as briefing_owner");
        } finally {
            run(database.superuser(), "drop role borrower");
        }
    }

    @Test
    void a_log_of_another_form_is_refused() throws SQLException {
        int known = LogMigration.newest();
        run(
                database.owner(),
                "insert into log.flyway_schema_history (installed_rank, version, description, type,"
                        + " script, installed_by, execution_time, success) values (99, '99', 'x', 'SQL', 'x', 'x', 1, true)");
        refused(environment).hasMessageStartingWith("The log has form 99, and this build knows only " + known + ":");

        run(database.owner(), "delete from log.flyway_schema_history where version::int >= " + known);
        refused(environment).hasMessageStartingWith("The log has form " + (known - 1) + ", and this build needs");

        run(database.owner(), "drop function log.version");
        refused(environment).hasMessageStartingWith("The log was not migrated for this build: run ./briefing migrate");
    }

    @Test
    void a_database_that_does_not_answer_is_told() {
        refused(Environments.with(environment, "BRIEFING_DATABASE_URL", "jdbc:postgresql://localhost:1/briefing"))
                .hasMessageStartingWith(
                        "The database jdbc:postgresql://localhost:1/briefing cannot be used as" + " briefing_app:");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Map<String, String> environment) {
        return assertThatThrownBy(() -> Production.prepare(environment)).isInstanceOf(CannotStart.class);
    }

    private static Map<String, String> as(Map<String, String> environment, String login) {
        return Environments.with(
                Environments.with(environment, "BRIEFING_DATABASE_LOGIN", login), "BRIEFING_DATABASE_PASSWORD", login);
    }

    private static void run(DataSource as, String sql) throws SQLException {
        try (Connection connection = as.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
