package briefing.command.shared.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.command.shared.log.Settled.Stored;
import briefing.core.shared.Postgres;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door takes only events that a migration registered, whose metadata name their actor. */
final class WhatMayBeAppendedTest {
    private final Postgres.Database database = Postgres.freshDatabase();
    private final Door door = new Door(database.app(), DoorLimits.standard());

    @AfterEach
    void close() {
        door.close();
    }

    @ParameterizedTest
    @CsvSource({"MeetingFlewAway,1", "MinisterialMeetingScheduled,2", "ministerialmeetingscheduled,1"})
    void an_event_that_no_build_registered_is_refused_until_one_does(String name, int revision) {
        Append append = by("somebody", event(name, revision, "{\"actor\":\"somebody\"}"));

        refused(append);
        database.knowing(name, revision);

        assertThat(door.append(append)).isInstanceOf(Stored.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"actor\":\"another\"}",
                "{\"actor\":null}",
                "{\"actor\":[\"somebody\"]}",
                "{}",
                "[]",
                "somebody",
                ""
            })
    void metadata_that_do_not_name_the_actor_are_refused(String metadata) {
        refused(by("somebody", event("MinisterialMeetingScheduled", 1, metadata)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u2003\u3000"})
    void nobody_acts_without_a_name(String blank) {
        refused(by(blank, event("MinisterialMeetingScheduled", 1, "{\"actor\":\"" + blank + "\"}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into log.event_types values ('MeetingFlewAway', 1)",
                "update log.event_types set revision = 2",
                "delete from log.event_types",
                "truncate log.event_types",
                "alter table log.event_log disable trigger known",
                "update log.log_head set seen_beyond = null"
            })
    void the_application_registers_nothing(String sql) {
        assertThatThrownBy(() -> Sql.run(database.app(), sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void a_log_that_was_seen_beyond_its_end_takes_nothing_more() throws SQLException {
        door.append(Appends.of("before", "meeting-1", 0, 1));
        Sql.run(database.app(), "select log.seen(1, null)");
        assertThat(door.append(Appends.of("seen", "meeting-1", 1, 1))).isInstanceOf(Stored.class);

        Sql.run(database.app(), "select log.seen(3, null)");

        assertThatExceptionOfType(LogRewound.class)
                .isThrownBy(() -> door.append(Appends.of("after", "meeting-1", 2, 1)));
        assertThat(Sql.number(database.app(), "select count(*) from log.event_log"))
                .isEqualTo(2);
        assertThat(door.append(Appends.of("seen", "meeting-1", 1, 1))).isInstanceOf(Settled.Repeated.class);
    }

    private void refused(Append append) {
        assertThatExceptionOfType(AppendFailed.class)
                .isThrownBy(() -> door.append(append))
                .satisfies(e -> assertThat(e.isOfItsData()).isTrue());
    }

    private static NewEvent event(String name, int revision, String metadata) {
        return new NewEvent(UUID.randomUUID(), name, revision, Appends.bytes("{}"), Appends.bytes(metadata));
    }

    private static Append by(String actor, NewEvent event) {
        return new Append(
                actor,
                "a-command",
                Appends.bytes("a-command"),
                "Meeting",
                "meeting-1",
                0,
                List.of(event),
                List.of(),
                List.of());
    }
}
