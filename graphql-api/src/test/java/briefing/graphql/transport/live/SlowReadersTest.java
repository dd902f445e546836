package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Clients that do not read what they are sent: told, dropped, and no burden to others. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowReadersTest {
    private static final int CHANGES = 6;
    private static final String FOLLOW = "subscription ($id: ID!, $after: LogPosition) {"
            + " sourceChanged(id: $id, after: $after) { position %s } }";
    private static final String LITTLE = FOLLOW.formatted("");
    /** Some 6 MB for each item. */
    private static final String MUCH = FOLLOW.formatted(
            IntStream.range(0, 20).mapToObj(i -> "s" + i + ": source { text }").collect(Collectors.joining(" ")));

    private static final String ARCHIVE = """
            mutation ($publisher: ID!, $text: SourceText!) {
              archiveSource(input: {publisher: $publisher, kind: WIRE, title: "Long", language: "en", text: $text,
                                    published: {on: {edtf: "2026-02-12"}}}) { source { id } receipt { token } }
            }""";
    private static final String REGISTER = """
            mutation {
              registerOrganisation(input: {kind: AGENCY, names: [{language: "en", text: "Agency"}], basis: {ownKnowledge: true}}) {
                organisation { id }
              }
            }""";
    private static final String RATE = """
            mutation ($source: ID!, $reason: Words!) {
              rateSource(input: {source: $source, reliability: B, reason: $reason}) { receipt { token } refusal { code } }
            }""";

    private static Node node;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private String source;
    private String start;

    @BeforeAll
    static void start() {
        node = Node.on(
                Node.freshDatabase(), "--briefing.reader-patience=300ms", "--spring.graphql.http.sse.keep-alive=50ms");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void a_long_source() {
        Client staff = node.as(Role.STAFF);
        String publisher =
                staff.data(REGISTER).at("/registerOrganisation/organisation/id").asString();
        JsonNode archived = staff.data(ARCHIVE, Map.of("publisher", publisher, "text", "x".repeat(300_000)));
        source = archived.at("/archiveSource/source/id").asString();
        start = archived.at("/archiveSource/receipt/token").asString();
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void detach() {
        root.detachAppender(lines);
    }

    @Test
    void a_socket_that_is_not_read_is_told_and_closed_and_others_are_served_meanwhile() {
        try (Socket slow = opened();
                Socket quick = opened()) {
            slow.stopReading();
            slow.subscribe(MUCH, following());
            quick.subscribe(LITTLE, following());
            List<String> changes = change();

            assertThat(positions(quick, CHANGES)).isEqualTo(changes);
            await().atMost(Duration.ofSeconds(20)).until(() -> node.subscriptions() == 1);
            slow.readAgain();

            assertThat(slow.closeCode()).isEqualTo(4503);
            List<String> read =
                    slow.rest().stream().map(SlowReadersTest::position).toList();
            assertThat(read).hasSizeLessThan(CHANGES).isEqualTo(changes.subList(0, read.size()));
            assertThat(told()).hasSize(1);
            try (Socket again = opened()) {
                again.subscribe(LITTLE, Map.of("id", source, "after", read.isEmpty() ? start : read.getLast()));
                List<String> rest = changes.subList(read.size(), CHANGES);
                assertThat(positions(again, rest.size())).isEqualTo(rest);
            }
        }
    }

    @Test
    void a_stream_that_is_not_read_is_dropped_and_others_are_served_meanwhile() throws Exception {
        try (java.net.Socket slow = unread(MUCH);
                Events quick = Events.post(node.as(Role.STAFF), LITTLE, following(), null)) {
            List<String> changes = change();

            for (String change : changes) {
                assertThat(quick.next().id()).isEqualTo(change);
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> node.subscriptions() == 1);
            assertThat(told()).hasSize(1);
            assertThat(slow.isConnected()).isTrue();
        }
    }

    @Test
    void a_stream_that_its_client_has_left_ends_without_a_word() {
        try (Events left = Events.post(node.as(Role.STAFF), LITTLE, following(), null)) {
            assertThat(left.line()).isEqualTo(":");
            assertThat(left.line()).isEmpty();
            assertThat(left.line()).isEqualTo(":");
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> node.subscriptions() == 0);
        assertThat(lines.list)
                .filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    private List<ILoggingEvent> told() {
        return lines.list.stream()
                .filter(line -> line.getFormattedMessage().contains("read-too-slowly"))
                .toList();
    }

    private List<String> change() {
        Client staff = node.as(Role.STAFF);
        List<String> positions = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            JsonNode rated = staff.data(RATE, Map.of("source", source, "reason", "Reason " + i));
            positions.add(rated.at("/rateSource/receipt/token").asString());
        }
        return positions;
    }

    private static List<String> positions(Socket socket, int count) {
        List<String> positions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            positions.add(position(socket.next()));
        }
        return positions;
    }

    private static String position(JsonNode message) {
        return message.at("/payload/data/sourceChanged/position").asString();
    }

    private Map<String, String> following() {
        return Map.of("id", source, "after", start);
    }

    private static Socket opened() {
        return Socket.opened(node.port(), Story.token(Role.STAFF));
    }

    private java.net.Socket unread(String document) throws IOException {
        String body = Client.body(document, following());
        java.net.Socket socket = new java.net.Socket("localhost", node.port());
        socket.getOutputStream()
                .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Accept: text/event-stream\r\nAuthorization: Bearer " + Story.token(Role.STAFF)
                                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
