package briefing.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.shared.Postgres;
import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.LogMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the owner of the log does with it, from outside. */
class LogOwnerTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final Map<String, String> environment = Environments.of(database.url());

    @Test
    void an_owner_migrates_an_empty_database_and_grants_what_the_application_needs() throws SQLException {
        String name = database.name() + "_empty";
        try (Connection superuser = database.superuser().getConnection();
                var statement = superuser.createStatement()) {
            statement.execute("create database " + name + " template template0 owner briefing_owner");
        }
        Map<String, String> empty = Environments.of(database.url().replace(database.name(), name));
        refused(empty, "The log was not migrated for this build");

        int newest = LogMigration.newest();
        assertThat(LogOwner.migrate(empty)).isEqualTo("The log has form " + newest + "; steps taken: " + newest + ".");
        assertThat(LogOwner.migrate(empty)).isEqualTo("The log has form " + newest + "; steps taken: 0.");
        refused(empty, "The server runs with fsync = off");
    }

    @Test
    void a_superuser_does_not_migrate() {
        Map<String, String> wrong = Environments.with(
                Environments.with(environment, "BRIEFING_OWNER_LOGIN", "postgres"), "BRIEFING_OWNER_PASSWORD", "x");

        assertThatThrownBy(() -> LogOwner.migrate(wrong))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The login postgres is a superuser, who would own the log");
    }

    @Test
    void nobody_migrates_who_must_not_own_the_log() throws SQLException {
        execute("create role stranger login password 'stranger'; grant connect on database " + database.name()
                + " to stranger");
        try {
            unable(as("briefing_app"), "The login briefing_app is a service's, which must not own the log");
            unable(as("briefing_auditor"), "The login briefing_auditor is a service's");
            unable(as("stranger"), "The login stranger does not own the database: migrate as briefing_owner");
            execute("grant briefing_owner to stranger; alter schema log owner to postgres");
            unable(as("stranger"), "The login stranger does not own the schema log: migrate as briefing_owner");
        } finally {
            execute("alter schema log owner to briefing_owner; drop owned by stranger; drop role stranger");
        }
    }

    @Test
    void a_log_that_is_newer_than_the_build_is_not_called_migrated() throws SQLException {
        try (Connection owner = database.owner().getConnection();
                var statement = owner.createStatement()) {
            statement.execute("insert into log.flyway_schema_history (installed_rank, version, description, type,"
                    + " script, installed_by, execution_time, success)"
                    + " values (99, '99', 'x', 'SQL', 'x', 'x', 1, true)");
        }

        unable(environment, "The log has form 99, and this build knows only " + LogMigration.newest() + ":");
    }

    @Test
    void a_restored_log_has_another_name_and_all_of_its_rows() throws SQLException {
        String before = text(database.owner(), "select epoch || ' ' || position from log.log_head");

        String told = LogOwner.restore(environment);

        String after = text(database.owner(), "select epoch || ' ' || position from log.log_head");
        assertThat(after.substring(0, 8)).isNotEqualTo(before.substring(0, 8)).matches("[a-z0-9]{8}");
        assertThat(after.substring(8)).isEqualTo(before.substring(8));
        assertThat(told).contains(after.substring(0, 8));
    }

    @Test
    void a_copy_of_a_log_is_not_served_under_its_name() throws SQLException {
        String name = database.name() + "_copy";
        run(
                new Postgres.Database("postgres", database.port()).superuser(),
                "create database " + name + " template " + database.name());
        Map<String, String> copy = Environments.of(database.url().replace(database.name(), name));

        run(
                new Postgres.Database(name, database.port()).superuser(),
                "grant create on database " + name + " to briefing_app; alter database " + name
                        + " owner to briefing_owner");
        refused(
                copy,
                "The log " + text(database.owner(), "select epoch from log.log_head") + " was put back or copied");

        LogOwner.restore(copy);
        refused(copy, "The server runs with fsync = off");
    }

    @Test
    void a_log_that_lost_its_end_takes_events_again_once_it_was_restored() throws SQLException {
        run(database.app(), "select log.seen(7, null)");
        assertThat(text(database.owner(), "select seen_beyond from log.log_head"))
                .isEqualTo("7");

        LogOwner.restore(environment);

        assertThat(text(database.owner(), "select coalesce(seen_beyond, 0) from log.log_head"))
                .isEqualTo("0");
    }

    @Test
    void a_build_does_not_run_on_a_log_that_does_not_take_its_events() throws SQLException {
        run(
                database.superuser(),
                "alter table log.event_types disable trigger all;"
                        + " delete from log.event_types where name in ('PersonVoided', 'MeetingVoided');"
                        + " alter table log.event_types enable always trigger append_only");
        refused(environment, "The log does not take the events PersonVoided 1, MeetingVoided 1 of this build");

        LogOwner.migrate(environment);

        refused(environment, "The server runs with fsync = off");
    }

    @Test
    void a_log_that_an_application_still_serves_keeps_its_name() throws SQLException {
        String before = text(database.owner(), "select epoch from log.log_head");

        try (Connection _ = database.app().getConnection()) {
            assertThatThrownBy(() -> LogOwner.restore(environment))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("stop every instance first");
        }

        assertThat(text(database.owner(), "select epoch from log.log_head")).isEqualTo(before);
    }

    private Map<String, String> as(String owner) {
        return Environments.with(
                Environments.with(environment, "BRIEFING_OWNER_LOGIN", owner), "BRIEFING_OWNER_PASSWORD", owner);
    }

    private void execute(String sql) throws SQLException {
        try (Connection superuser = database.superuser().getConnection();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void unable(Map<String, String> environment, String sentence) {
        assertThatThrownBy(() -> LogOwner.migrate(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(sentence);
    }

    /** The server of the tests keeps nothing on disk: what passes all other checks is refused for that. */
    private static void refused(Map<String, String> environment, String sentence) {
        assertThatThrownBy(() -> Production.prepare(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(sentence);
    }

    private static void run(DataSource as, String sql) throws SQLException {
        try (Connection connection = as.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(DataSource as, String sql) throws SQLException {
        try (Connection connection = as.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
