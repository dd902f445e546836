package briefing.command.shared;

import static briefing.core.directory.Organisations.AGENCY;
import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.SATURDAY;
import static briefing.core.meetings.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.meetings.MeetingWarning;
import briefing.core.meetings.commands.RescheduleMeeting;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.CommonWarning;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.values.Text;
import briefing.core.sources.Reliability;
import briefing.core.sources.Sources;
import briefing.core.sources.commands.RateSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a command is about, it warns when it rests on a source that is rated unreliable. */
class UnreliableSourceTest {
    private static final Text ARTICLE = Words.text("The ministers meet tomorrow.");
    private static final Text QUOTE = Words.text("tomorrow");
    private static final Basis BASIS = Sources.quote(Sources.WIRE, QUOTE);

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database);
    private final Instance instance = new Instance(database);

    @BeforeEach
    void archive_an_article() {
        instance.accepted(register(COUNCIL, "Council"), Request.of("council"));
        instance.accepted(register(AGENCY, "Agency"), Request.of("agency"));
        instance.accepted(Sources.archive(Sources.WIRE, ARTICLE), Request.of("wire", ARTICLE));
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void what_rests_on_it_is_stored_when_that_is_acknowledged() {
        rate(Reliability.E);

        Outcome asked = instance.send(schedule(MINISTERIAL, FEBRUARY_12, BASIS), Request.of("schedule", QUOTE));

        assertThat(asked.refusal()).isEqualTo(new Refused(CommonRefusal.NEEDS_ACKNOWLEDGEMENT, null, null));
        assertThat(asked.warnings()).isEqualTo(List.of(CommonWarning.SOURCE_UNRELIABLE));
        instance.accepted(
                schedule(MINISTERIAL, FEBRUARY_12, BASIS),
                Request.of("schedule", QUOTE).acknowledging("SOURCE_UNRELIABLE"));
        assertThat(log.text("select convert_from(metadata, 'UTF8') from log.event_log order by position desc limit 1"))
                .contains("\"acknowledged\":[\"SOURCE_UNRELIABLE\"]");
    }

    @Test
    void its_warning_joins_those_of_the_rules() {
        rate(Reliability.E);

        Outcome asked = instance.send(schedule(MINISTERIAL, SATURDAY, BASIS), Request.of("schedule", QUOTE));

        assertThat(asked.warnings())
                .isEqualTo(List.of(MeetingWarning.MEETING_ON_WEEKEND, CommonWarning.SOURCE_UNRELIABLE));
    }

    @Test
    void what_rests_on_a_better_or_an_unjudged_source_needs_nothing() {
        rate(Reliability.E);
        rate(Reliability.F);

        assertThat(instance.send(
                                schedule(MINISTERIAL, FEBRUARY_12, BASIS),
                                Request.of("schedule", QUOTE).onlyValidating())
                        .warnings())
                .isEmpty();

        rate(Reliability.D);
        instance.accepted(schedule(MINISTERIAL, FEBRUARY_12, BASIS), Request.of("schedule", QUOTE));
    }

    @Test
    void what_changes_nothing_needs_nothing() {
        instance.accepted(schedule(MINISTERIAL, FEBRUARY_12, BASIS), Request.of("schedule", QUOTE));
        rate(Reliability.E);
        Text again = Words.text("meet tomorrow");

        Outcome unchanged = instance.send(
                new RescheduleMeeting(MINISTERIAL, FEBRUARY_12, false, null, Sources.quote(Sources.WIRE, again)),
                Request.of("move", again));

        assertThat(unchanged.receipt()).isNotNull();
        assertThat(unchanged.warnings()).isEmpty();
    }

    @Test
    void what_rests_on_own_knowledge_needs_nothing() {
        rate(Reliability.E);

        instance.accepted(schedule(MINISTERIAL, FEBRUARY_12, Basis.known()), Request.of("schedule"));
    }

    private void rate(Reliability reliability) {
        Text why = Words.text("It has been " + reliability + " so far.");
        instance.accepted(new RateSource(Sources.WIRE, reliability, why.ref()), Request.of("rate " + reliability, why));
    }
}
