package briefing.command.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.shared.Postgres;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Postgres.class)
final class LogRightsTest {
    private static final String APPEND = "select * from log.append('{}','{}','{}','{}','{}','{}',"
            + "'{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}','{}')";

    private final Postgres.Database database;

    LogRightsTest(Postgres.Database database) {
        this.database = database;
    }

    @BeforeAll
    static void a_log_with_one_meeting(Postgres.Database database) {
        try (var door = new Door(database.app(), DoorLimits.standard())) {
            var meeting = Appends.withKeys(Appends.of("schedule", "meeting-1", 0, 1), "forum-2026");
            door.append(Appends.withTexts(meeting, Appends.text("Доброго дня")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event_log set actor = 'nobody'",
                "delete from log.event_log",
                "delete from log.event_log where false",
                "truncate log.event_log",
                "truncate log.event_log, log.texts, log.commands, log.reserved_keys cascade",
                "update log.commands set version = 7",
                "delete from log.commands",
                "truncate log.commands",
                "update log.reserved_keys set key = 'x'",
                "delete from log.reserved_keys",
                "truncate log.reserved_keys",
                "update log.texts set content = 'x'",
                "truncate log.texts cascade",
                "delete from log.log_head",
                "truncate log.log_head"
            })
    void nobody_changes_what_was_appended_not_even_the_owner(String sql) {
        assertThatThrownBy(() -> Sql.run(database.owner(), sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is append-only");
        assertThatThrownBy(() -> Sql.run(database.superuser(), "set session_replication_role = replica; " + sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is append-only");
        refusedToTheServices(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into log.event_log select position + 1 from log.event_log",
                "insert into log.texts values (gen_random_uuid(), 'a', 'k', '\\x00', 'x')",
                "insert into log.commands select * from log.commands",
                "insert into log.reserved_keys values ('key', 'meeting-2')",
                "update log.log_head set position = 0",
                "select * from log.log_head for update",
                "delete from log.texts",
                "alter table log.event_log disable trigger append_only",
                "drop table log.event_log",
                "drop schema log cascade",
                "create table log.mine (id int)",
                "create function log.mine() returns int language sql return 1",
                "create or replace function log.refuse_change() returns trigger language plpgsql as 'begin end'",
                "set role briefing_owner",
                "select * from log.flyway_schema_history"
            })
    void services_get_in_by_the_door_only(String sql) {
        refusedToTheServices(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from log.texts",
                "select request_hash from log.commands",
                "select * from log.reserved_keys",
                APPEND,
                "create schema mine",
                "create temporary table mine (id int)"
            })
    void an_auditor_reads_the_log_and_nothing_else(String sql) {
        refused(() -> Sql.run(database.auditor(), sql));
    }

    @Test
    void what_each_role_is_for_works() throws SQLException {
        assertThat(Sql.number(database.auditor(), "select count(*) from log.event_log, log.log_head"))
                .isEqualTo(1);
        assertThat(Sql.number(database.app(), "select count(*) from log.texts, log.commands, log.reserved_keys"))
                .isEqualTo(1);
        assertThatCode(() -> Sql.run(database.app(), APPEND)).doesNotThrowAnyException();
    }

    @Test
    void search_rows_of_the_application_go_with_the_text_that_the_owner_deletes() throws SQLException {
        Postgres.Database other = Postgres.freshDatabase();
        a_log_with_one_meeting(other);
        Sql.run(other.app(), "create schema views; create table views.words as select id from log.texts");
        Sql.run(other.app(), "alter table views.words add foreign key (id) references log.texts on delete cascade");

        Sql.run(other.owner(), "delete from log.texts");

        assertThat(Sql.number(other.app(), "select count(*) from views.words")).isEqualTo(0);
    }

    @Test
    void an_epoch_holds_no_dot_and_search_by_trigrams_knows_cyrillic() throws SQLException {
        assertThat(Sql.number(database.app(), "select count(*) from log.log_head where epoch ~ '^[a-z0-9]{8}$'"))
                .isEqualTo(1);
        assertThat(Sql.number(database.app(), "select (similarity('МІНІСТР', 'міністр') * 100)::int"))
                .isEqualTo(100);
    }

    private void refusedToTheServices(String sql) {
        refused(() -> Sql.run(database.app(), sql));
        refused(() -> Sql.run(database.auditor(), sql));
    }

    private static void refused(ThrowingCallable sql) {
        assertThatThrownBy(sql)
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isIn("42501", "25006");
    }
}
