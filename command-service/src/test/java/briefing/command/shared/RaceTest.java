package briefing.command.shared;

import static briefing.core.directory.Organisations.AGENCY;
import static briefing.core.directory.Organisations.COUNCIL;
import static briefing.core.directory.Organisations.register;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.FEBRUARY_13;
import static briefing.core.meetings.Meetings.REASON;
import static briefing.core.meetings.Meetings.called;
import static briefing.core.meetings.Meetings.cancel;
import static briefing.core.meetings.Meetings.confirm;
import static briefing.core.meetings.Meetings.plan;
import static briefing.core.meetings.Meetings.rescheduleTo;
import static briefing.core.meetings.Meetings.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.meetings.MeetingRefusal;
import briefing.core.shared.Postgres;
import briefing.core.shared.Words;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AgendaItemId;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Receipt;
import briefing.core.shared.values.Text;
import briefing.core.sources.SourceRefusal;
import briefing.core.sources.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RaceTest {
    private static final int CLIENTS = 64;
    private static final int COMMANDS = 10;
    private static final int MEETINGS = 5;

    private final Postgres.Database database = Postgres.freshDatabase();
    private final TestLog log = new TestLog(database);
    private final Instance one = new Instance(database);
    private final Instance two = new Instance(database);

    @BeforeEach
    void register_the_organisations() {
        one.accepted(register(COUNCIL, "Council"), Request.of("register-council"));
        one.accepted(register(AGENCY, "Agency"), Request.of("register-agency"));
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    void sixty_four_clients_of_two_instances_lose_nothing_on_five_meetings() throws Exception {
        for (int i = 0; i < MEETINGS; i++) {
            one.accepted(schedule(called("hot" + i), FEBRUARY_12, Basis.known()), Request.of("hot" + i));
        }

        List<List<Receipt>> receipts = Parallel.clients(CLIENTS, this::planAgendaItems);

        assertThat(receipts.stream().flatMap(List::stream).map(Receipt::eventIds))
                .hasSize(CLIENTS * COMMANDS)
                .doesNotHaveDuplicates()
                .allSatisfy(ids -> assertThat(ids).hasSize(1));
        assertThat(log.number("select count(*) from log.event_log where event_name = 'AgendaItemPlanned'"))
                .isEqualTo(CLIENTS * COMMANDS);
        assertThat(log.number("select count(*) from log.commands c join log.event_log e"
                        + " on e.position = c.first_position and e.position = c.last_position"
                        + " and e.sequence_number = c.version and e.event_name = 'AgendaItemPlanned'"))
                .isEqualTo(CLIENTS * COMMANDS);
        assertThat(log.number("select count(*) from (select sequence_number, row_number() over"
                        + " (partition by aggregate_id order by position) - 1 as n from log.event_log) e"
                        + " where sequence_number <> n"))
                .isZero();
    }

    private List<Receipt> planAgendaItems(int client) {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            String name = client + "-" + i;
            var item = new AgendaItemId(Words.id(AgendaItemId.PREFIX, name));
            Command command = plan(called("hot" + (client + i) % MEETINGS), item);
            receipts.add(instance(client + i).accepted(command, Request.of(name)));
        }
        return receipts;
    }

    @Test
    void one_of_many_creates_of_the_same_id_wins() throws Exception {
        Command create = schedule(FEBRUARY_12);

        List<Outcome> outcomes = race(_ -> create, number -> Request.of("create" + number));

        assertThat(refusals(outcomes))
                .hasSize(CLIENTS - 1)
                .containsOnly(new Refused(MeetingRefusal.MEETING_ALREADY_SCHEDULED, null, null));
    }

    @Test
    void one_of_many_sources_of_the_same_text_wins_and_the_others_are_told_which() throws Exception {
        List<Outcome> outcomes = race(
                number -> Sources.archive(Sources.called("copy" + number), text(number)),
                number -> Request.of("archive" + number, Sources.TITLE, text(number)));

        Outcome winner = outcomes.stream()
                .filter(outcome -> outcome.receipt() != null)
                .findFirst()
                .orElseThrow();
        assertThat(refusals(outcomes))
                .hasSize(CLIENTS - 1)
                .containsOnly(new Refused(SourceRefusal.DUPLICATE_SOURCE, null, winner.subject()));
        assertThat(log.number("select count(*) from log.reserved_keys")).isEqualTo(1);
    }

    @Test
    void what_an_instance_decided_on_old_state_is_decided_again() {
        one.accepted(schedule(FEBRUARY_12), Request.of("schedule"));
        two.accepted(confirm(FEBRUARY_12), Request.of("confirm"));

        assertThat(one.accepted(confirm(FEBRUARY_12), Request.of("unchanged")).version())
                .isEqualTo(1);

        two.accepted(rescheduleTo(FEBRUARY_13, REASON), Request.of("move", REASON));

        assertThat(one.accepted(rescheduleTo(FEBRUARY_12, null), Request.of("back"))
                        .eventIds())
                .hasSize(1);
        assertThat(two.accepted(rescheduleTo(FEBRUARY_13, null), Request.of("forth"))
                        .eventIds())
                .hasSize(1);
    }

    @Test
    void a_version_is_compared_with_the_log_and_not_with_a_cache() {
        one.accepted(schedule(FEBRUARY_12), Request.of("schedule"));
        two.accepted(rescheduleTo(FEBRUARY_13, null), Request.of("move"));

        one.accepted(rescheduleTo(FEBRUARY_12, null), Request.of("back").expecting(1));
    }

    @Test
    void a_cached_meeting_survives_a_lost_race_and_a_refusal() {
        one.accepted(schedule(FEBRUARY_12), Request.of("schedule"));
        two.accepted(cancel(), Request.of("cancel", REASON));

        Refused refused = one.refused(rescheduleTo(FEBRUARY_13, null), Request.of("late"));

        assertThat(refused.code()).isEqualTo(MeetingRefusal.MEETING_CANCELLED);
        assertThat(one.refused(cancel(), Request.of("later", REASON)).code())
                .isEqualTo(MeetingRefusal.MEETING_CANCELLED);
    }

    private List<Outcome> race(IntFunction<Command> command, IntFunction<Request> request) throws Exception {
        return Parallel.clients(CLIENTS, number -> instance(number).send(command.apply(number), request.apply(number)));
    }

    private Instance instance(int number) {
        return number % 2 == 0 ? one : two;
    }

    /** The same words, differently spaced. */
    private static Text text(int number) {
        return Words.text("The ministers " + " ".repeat(number) + "meet.");
    }

    private static List<Refused> refusals(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::refusal).filter(Objects::nonNull).toList();
    }
}
