package briefing.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.access.Role;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** What readers, commands and health answer while the database is slow, silent or gone; each bound is several times what it takes. */
@Timeout(180)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageTest {
    private static final Duration BOUND = Duration.ofSeconds(25);
    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final String EIGHT = "{ " + many(8, "r%d: meetings { edges { node { title } } }") + " }";
    private static final String REGISTER = """
            mutation { registerOrganisation(input: {kind: BODY, names: [{language: "en", text: "Council"}],
                basis: {ownKnowledge: true}}) { receipt { token } } }""";

    private static Installation installation;
    private static String meeting;

    @BeforeAll
    static void install() throws Exception {
        installation = new Installation();
        meeting = new Meetings(installation.as(Role.STAFF)).scheduled();
    }

    @AfterAll
    static void close() throws Exception {
        installation.close();
    }

    @Test
    @Order(1)
    void slow_questions_end_and_keep_no_command_waiting() throws Exception {
        try (Connection other = installation.superuser()) {
            lock(other, "meeting");
            List<CompletableFuture<JsonNode>> slow = IntStream.range(0, 25)
                    .mapToObj(_ -> later(() -> ask(EIGHT)))
                    .toList();

            assertThat(within(() -> staff().data(REGISTER))
                            .at("/registerOrganisation/receipt/token")
                            .isString())
                    .isTrue();
            assertThat(within(() -> installation.anybody().get("/readyz")).statusCode())
                    .isEqualTo(200);
            assertThat(slow)
                    .allSatisfy(answer -> assertThat(codes(answer.join())).containsOnly("TRY_AGAIN"));
        }
        await().atMost(BOUND)
                .untilAsserted(() -> assertThat(installation
                                .operator()
                                .get("/actuator/prometheus")
                                .body())
                        .contains("hikaricp_connections_active{pool=\"questions\"} 0.0"));
        assertThat(ask(EIGHT).has("errors")).isFalse();
    }

    @Test
    @Order(2)
    void positions_that_are_not_reached_are_waited_for_once_and_not_twelve_times() {
        LogPosition now = LogPosition.parse(new Meetings(staff()).position());
        LogPosition later = new LogPosition(now.epoch(), now.position() + 1_000_000);
        String twelve = "{ " + many(12, "r%d: meetings(at: \"" + later + "\") { totalCount }") + " }";

        assertThat(codes(within(() -> ask(twelve)))).containsOnly("POSITION_NOT_REACHED");
    }

    @Test
    @Order(3)
    void a_silent_database_is_told_to_whoever_asks_and_is_no_fault_of_the_process() {
        installation.way().freeze();
        try {
            CompletableFuture<JsonNode> read = later(() -> ask(EIGHT));
            CompletableFuture<JsonNode> past =
                    later(() -> ask("{ meeting(id: \"" + meeting + "\", asOf: \"2026-01-01T00:00:00Z\") { title } }"));
            CompletableFuture<JsonNode> letters = later(() -> installation
                    .as(Role.AUDITOR)
                    .answer("{ deadLetters { event } events { edges { cursor } } }", Map.of()));
            health();

            for (CompletableFuture<JsonNode> answer : List.of(read, past, letters)) {
                assertThat(codes(within(answer::join))).containsOnly("TRY_AGAIN");
            }
        } finally {
            installation.way().thaw();
        }
        ready();
    }

    @Test
    @Order(4)
    void a_database_that_is_gone_is_told_as_well() {
        installation.way().close();

        assertThat(codes(within(() -> ask(EIGHT)))).containsOnly("TRY_AGAIN");
        health();
    }

    private static void health() {
        for (Client client : List.of(installation.anybody(), installation.operator())) {
            String root = client.port() == installation.port() ? "" : "/actuator/health";
            boolean own = root.isEmpty();
            HttpResponse<String> alive = within(() -> client.get(own ? "/livez" : root + "/liveness"));
            assertThat(alive.statusCode()).as(alive.body()).isEqualTo(200);
            await().atMost(BOUND)
                    .untilAsserted(() -> assertThat(client.get(own ? "/readyz" : root + "/readiness")
                                    .statusCode())
                            .isEqualTo(503));
        }
    }

    private static void ready() {
        await().atMost(Duration.ofSeconds(100)).untilAsserted(() -> {
            assertThat(installation.anybody().get("/readyz").statusCode()).isEqualTo(200);
            assertThat(ask(EIGHT).has("errors")).isFalse();
        });
    }

    private static void lock(Connection other, String view) throws SQLException {
        other.setAutoCommit(false);
        try (var statement = other.createStatement();
                var schema = statement.executeQuery("select schemaname from pg_tables where schemaname like 'views\\_%'"
                        + " and tablename = '" + view + "'")) {
            schema.next();
            String table = schema.getString(1) + "." + view;
            try (var locking = other.createStatement()) {
                locking.execute("lock table " + table + " in access exclusive mode");
            }
        }
    }

    private static Client staff() {
        return installation.as(Role.STAFF);
    }

    private static JsonNode ask(String document) {
        return staff().answer(document, Map.of());
    }

    private static List<String> codes(JsonNode answer) {
        return StreamSupport.stream(answer.path("errors").spliterator(), false)
                .map(error -> error.at("/extensions/code").asString())
                .toList();
    }

    private static <T> T within(Supplier<T> work) {
        return later(work).orTimeout(BOUND.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, THREADS);
    }

    private static String many(int count, String field) {
        return IntStream.range(0, count)
                .mapToObj(i -> field.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }
}
