package briefing.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.transport.Wire;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** One installation, from its first start through what operators see and do. */
@Timeout(120)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionStoryTest {
    private static final Path PAGE = Path.of("..", "docs", "OPERATION.md");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"");
    private static final Pattern METRIC = Pattern.compile("briefing_(?!owner|app\\b|auditor|trial\\b)[a-z_]+");
    private static final String LETTERS = "{ deadLetters { aggregate from event cause } }";
    private static final String RETRY =
            "mutation ($id: ID!) { retryDeadLetter(aggregate: $id) { deadLetter { event } } }";

    private static Installation installation;

    @BeforeAll
    static void install() throws Exception {
        installation = new Installation();
    }

    @AfterAll
    static void close() throws Exception {
        installation.close();
    }

    @Test
    @Order(1)
    void tokens_of_the_issuer_for_this_audience_are_believed_and_no_others() {
        assertThat(installation
                        .as(Role.STAFF)
                        .data("{ viewer { subject } }")
                        .at("/viewer/subject")
                        .asString())
                .isEqualTo("STAFF-1");
        Client stranger = new Client(installation.port(), installation.token(Role.STAFF, "another"));
        assertThat(stranger.post(Client.body("{ viewer { subject } }", Map.of()), Map.of())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @Order(2)
    void the_public_learns_whether_it_is_ready_and_nothing_else() {
        assertThat(installation.anybody().get("/livez").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(installation.anybody().get("/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(installation.anybody().get("/actuator/prometheus").statusCode())
                .isEqualTo(404);
        assertThat(installation.anybody().get("/demo/token").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void every_link_of_the_front_page_leads_somewhere() {
        List<String> links = LINK.matcher(installation.anybody().get("/").body())
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .contains("/graphiql", "/schema.graphqls")
                .allSatisfy(link -> assertThat(installation.anybody().get(link).statusCode())
                        .as(link)
                        .isEqualTo(200));
    }

    @Test
    @Order(3)
    void every_metric_that_the_page_names_is_served_to_operators() throws Exception {
        Meetings meetings = new Meetings(installation.as(Role.STAFF));
        String meeting = meetings.scheduled();
        meetings.move(meeting, "2027-03");
        String refused = "mutation { rescheduleMeeting(input: {meeting: \"meeting_00000000000000000000000000\","
                + " when: {edtf: \"2027\"}, basis: {ownKnowledge: true}}) { refusal { code } } }";
        installation.as(Role.STAFF).data(refused);

        String served = installation.operator().get("/actuator/prometheus").body();

        List<String> named = METRIC.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(9);
        assertThat(named).allSatisfy(name -> assertThat(served).contains("\n" + name));
        assertThat(served)
                .contains("briefing_commands_total{code=\"MEETING_NOT_SCHEDULED\",command=\"rescheduleMeeting\","
                        + "outcome=\"refused\"} 1.0")
                .contains(
                        "briefing_commands_total{code=\"none\",command=\"rescheduleMeeting\",outcome=\"accepted\"} 1.0");
    }

    @Test
    @Order(3)
    void operators_are_told_what_is_wrong_in_the_one_shape_and_no_metric_has_a_name_of_a_stranger() throws Exception {
        for (String line : List.of(
                "GET /zqx HTTP/1.1",
                "GET /error HTTP/1.1",
                "POST /actuator/health HTTP/1.1\r\nContent-Length: 1",
                "BREW /zqx HTTP/1.1",
                "GET /zqx{ HTTP/1.1",
                "zqx")) {
            Wire.Answer answer = Wire.ask(installation.operator().port(), line, "Host: zqx.example");

            assertThat(answer.status()).as(line).isBetween(400, 499);
            assertThat(answer.code()).as(line).isNotEmpty();
            assertThat(answer.head() + answer.body()).doesNotContain("zqx", "Tomcat", "xception", "<h1>");
        }
        Wire.ask(installation.port(), "BREW /zqx HTTP/1.1", "Host: localhost");
        installation.as(Role.STAFF).data("query zqx { zqx: viewer { subject } }");
        installation.as(Role.STAFF).answer("query zqx { zqx }", Map.of());

        assertThat(installation.operator().get("/actuator/prometheus").body()).doesNotContain("zqx", "BREW");
    }

    @Test
    @Order(4)
    void views_are_folded_anew_while_it_serves() {
        Meetings meetings = new Meetings(installation.as(Role.STAFF));
        String meeting = meetings.scheduled();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        Production.rebuild(installation.environment(), List.of(), out);
        Production.rebuild(installation.environment(), List.of("--drop-old"), out);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Folded up to position ", "The new views are served", "Dropped: []");
        assertThat(meetings.move(meeting, "2027-04")).isNotEmpty();
        assertThatThrownBy(() -> Production.rebuild(installation.environment(), List.of("--all"), out))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    @Order(5)
    void a_dead_letter_is_told_retried_and_no_reason_to_send_readers_elsewhere() throws Exception {
        String meeting = new Meetings(installation.as(Role.STAFF)).scheduled();
        installation.record(
                meeting,
                1,
                "MeetingRescheduled",
                "{\"meeting\":\"%s\",\"when\":{\"edtf\":\"soon\"}}".formatted(meeting));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(letters(Role.AUDITOR).at("/data/deadLetters"))
                        .as("%s", letters(Role.AUDITOR))
                        .isNotEmpty());

        JsonNode told = letters(Role.EDITOR);

        assertThat(told.at("/data/deadLetters/0/aggregate").asString()).isEqualTo(meeting);
        assertThat(told.at("/extensions/incompleteOf/0").asString()).isEqualTo(meeting);
        assertThat(told.at("/extensions/incompleteFrom").asString()).isNotEmpty();
        assertThat(installation.as(Role.STAFF).error(LETTERS, Map.of())).isEqualTo("NOT_ALLOWED");
        assertThat(installation.as(Role.AUDITOR).error(RETRY, Map.of("id", meeting)))
                .isEqualTo("NOT_ALLOWED");
        JsonNode still = installation.as(Role.EDITOR).data(RETRY, Map.of("id", meeting));
        assertThat(still.at("/retryDeadLetter/deadLetter/event").asString()).isEqualTo("MeetingRescheduled");
        assertThat(installation.anybody().get("/readyz").statusCode()).isEqualTo(200);
        assertThat(installation.operator().get("/actuator/health").body()).contains("DEGRADED", "\"deadLetters\":1");
        assertThat(installation.operator().get("/actuator/prometheus").body()).contains("briefing_dead_letters 1.0");
    }

    private static JsonNode letters(Role role) {
        return installation.as(role).answer(LETTERS, Map.of());
    }
}
