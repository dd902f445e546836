package briefing.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** A whole story in marked words, with more logging than any installation has: no line holds one of them. */
@Timeout(180)
class NoPersonalTextInLogsTest {
    private static final String MARK = "Qzmark";
    private static final String UNKNOWN = "meeting_00000000000000000000000001";
    private static final Pattern SQL =
            Pattern.compile("(?i)\\b(select|insert into|update|delete from)\\b .*\\b(from|set|values|log|views)");
    private static final Map<String, String> HEADERS = Map.of("Accept", "application/json");

    private static final List<String> LOUD =
            List.of("briefing", "org.springframework.graphql", "org.axonframework", "graphql");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Test
    void no_line_holds_words_of_the_record() throws Exception {
        try (Installation installation = new Installation()) {
            capture();
            Client staff = installation.as(Role.STAFF);
            String meeting = accepted(staff);
            refusedAndMalformed(staff, meeting);
            failing(installation, staff, meeting);
            sockets(installation);
            installation.record(
                    meeting,
                    1,
                    "MeetingRescheduled",
                    "{\"meeting\":\"%s\",\"when\":{\"edtf\":\"%s\"}}".formatted(meeting, MARK));
            installation.sql("briefing", "insert into log.event_types values ('MeetingFlewAway', 1)");
            installation.record(UNKNOWN, 0, "MeetingFlewAway", "{\"words\":\"" + MARK + "\"}");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines.stream().anyMatch(l -> l.contains("does not know its revision")));
            outage(installation, staff, meeting);
        }

        assertThat(lines).anyMatch(line -> line.contains("list of dead letters"));
        assertThat(lines).anyMatch(line -> line.contains(" failed."));
        assertThat(lines)
                .hasSizeGreaterThan(20)
                .filteredOn(line -> line.contains(MARK) || SQL.matcher(line).find())
                .isEmpty();
    }

    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> all = new AppenderBase<>() {
        private final PatternLayout layout = new PatternLayout();

        @Override
        public void start() {
            layout.setContext(loggers);
            layout.setPattern("%logger %mdc %msg %ex");
            layout.start();
            super.start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(layout.doLayout(event));
        }
    };

    private void capture() {
        all.setContext(loggers);
        all.start();
        root.addAppender(all);
        root.setLevel(Level.INFO);
        LOUD.forEach(name -> loggers.getLogger(name).setLevel(Level.DEBUG));
    }

    @AfterEach
    void be_quiet_again() {
        root.detachAppender(all);
        root.setLevel(Level.WARN);
        LOUD.forEach(name -> loggers.getLogger(name).setLevel(null));
    }

    private static String accepted(Client staff) {
        String body = id(staff, "registerOrganisation", "organisation", """
                kind: BODY, names: [{language: "en", text: "%1$s Council"}]""");
        id(staff, "registerPerson", "person", """
                names: [{language: "en", text: "%1$s Person"}]""");
        String source = id(staff, "archiveSource", "source", """
                publisher: "%2$s", kind: WIRE, title: "%1$s title", language: "en",
                published: {on: {edtf: "2026-02-12"}}, text: "He said %1$s aloud.\"""", body);
        id(staff, "recordStatement", "statement", """
                speaker: {organisation: "%2$s"}, asNamed: "%1$s chief", kind: DOORSTEP, mode: VERBATIM,
                text: {texts: [{language: "en", text: "%1$s aloud"}]}, occasion: {deliveredOn: {edtf: "2026-02-12"}},
                matter: {about: [], topics: []}, basis: {quotes: [{source: "%3$s", exact: "%1$s aloud"}]}""", body, source);
        return id(staff, "scheduleMinisterialMeeting", "meeting", """
                body: "%2$s", portfolio: DEFENCE, title: "%1$s ministers", when: {edtf: "2027-02", phrase: "%1$s"}""", body);
    }

    private static String id(Client staff, String mutation, String subject, String input, String... ids) {
        Object[] words = new Object[ids.length + 1];
        words[0] = MARK;
        System.arraycopy(ids, 0, words, 1, ids.length);
        String basis =
                input.contains("basis") || mutation.equals("archiveSource") ? "" : ", basis: {ownKnowledge: true}";
        String document = "mutation { %s(input: {%s%s}) { %s { id } refusal { code } } }"
                .formatted(mutation, input.formatted(words), basis, subject);
        String id =
                staff.data(document).at("/" + mutation + "/" + subject + "/id").asString();
        assertThat(id).as("what %s made", mutation).isNotEmpty();
        return id;
    }

    private static void refusedAndMalformed(Client staff, String meeting) {
        String cancel =
                "mutation ($r: Words!) { cancelMeeting(input: {meeting: \"%s\", reason: $r, basis: {ownKnowledge:"
                        + " true}}) { refusal { code } receipt { token } } }";
        String unknown = cancel.formatted("meeting_00000000000000000000000000");
        staff.answer(unknown, Map.of("r", MARK));
        staff.answer(cancel.formatted(MARK), Map.of("r", MARK));
        for (Object reason : List.of(MARK + "\0", Map.of(MARK, MARK), List.of(MARK, MARK), 7)) {
            staff.answer(cancel.formatted(meeting), Map.of("r", reason));
        }
        for (String document : List.of(
                "{ " + MARK + " }",
                "{ viewer(" + MARK + ": \"" + MARK + "\") { subject } }",
                "mutation { cancelMeeting(input: {reason: \"" + MARK + "\", " + MARK + ": 1}) { refusal { code } } }",
                "{ viewer { subject } \"" + MARK,
                "query " + MARK + " { meetings(filter: {text: \"" + MARK + "\"}) { x } }")) {
            staff.post(Client.body(document, Map.of("words", MARK)), HEADERS);
        }
        for (String body : List.of(
                "{\"query\": \"" + MARK,
                MARK,
                "[\"" + MARK + "\"]",
                "{\"query\": {\"" + MARK + "\": 1}}",
                "{\"query\": \"{ viewer { subject } }\", \"variables\": \"" + MARK + "\"}",
                "{\"" + MARK + "\": \"\"}")) {
            staff.post(body, HEADERS);
        }
        staff.get("/graphql?query=%7B" + MARK + "%7D");
        staff.get("/" + MARK);
        new Client(staff.port(), MARK).post(Client.body("{ viewer { subject } }", Map.of()), HEADERS);
    }

    private static void failing(Installation installation, Client staff, String meeting) throws Exception {
        String cancel =
                "mutation { cancelMeeting(input: {meeting: \"%s\", reason: \"%s\", basis: {ownKnowledge: true}})"
                                .formatted(meeting, MARK)
                        + " { refusal { code } receipt { token } } }";
        installation.sql(
                "briefing",
                "alter table log.texts add constraint no check (content not like '%" + MARK + "%')" + " not valid");
        assertThat(staff.error(cancel, Map.of())).isEqualTo("NOT_STORABLE");
        installation.sql("briefing", "alter table log.texts drop constraint no");
        installation.sql("briefing", "revoke execute on function log.append from briefing_app");
        assertThat(staff.error(cancel, Map.of())).isEqualTo("INTERNAL");
        installation.sql("briefing", "grant execute on function log.append to briefing_app");
        installation.sql("briefing", "alter table log.texts rename to away");
        staff.answer("{ statements { edges { node { text { text } asNamed } } } }", Map.of());
        installation.sql("briefing", "alter table log.away rename to texts");
    }

    private static void outage(Installation installation, Client staff, String meeting) {
        String move = "mutation { rescheduleMeeting(input: {meeting: \"%s\", when: {edtf: \"2027\", phrase: \"%s\"},"
                        .formatted(meeting, MARK)
                + " basis: {ownKnowledge: true}}) { refusal { code } } }";
        String read = "{ organisations(filter: {name: \"" + MARK + "\"}) { edges { node { names { text } } } } }";
        installation.way().freeze();
        staff.answer(read, Map.of());
        installation.way().close();
        for (String document : List.of(move, read)) {
            assertThat(staff.answer(document, Map.of()).has("errors")).isTrue();
        }
        installation.anybody().get("/readyz");
    }

    private static void sockets(Installation installation) {
        String token = installation.token(Role.STAFF, "briefing");
        String init = "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + token + "\"}}";
        for (String frame : List.of(
                MARK,
                "{\"type\":\"" + MARK + "\"}",
                "{\"type\":\"subscribe\",\"id\":\"" + MARK + "\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"subscription { " + MARK + " }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ viewer { subject } }\",\"variables\":{\"x\":\""
                        + MARK + "\"}}}")) {
            CompletableFuture<String> answered = new CompletableFuture<>();
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create("ws://localhost:" + installation.port() + "/graphql"), new Answer(answered))
                    .join();
            socket.sendText(init, true).join();
            socket.sendText(frame, true).join();
            answered.orTimeout(15, TimeUnit.SECONDS).join();
            socket.abort();
        }
    }

    /** Waits for whatever follows the acknowledgement. */
    private record Answer(CompletableFuture<String> answered) implements WebSocket.Listener {
        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            if (!data.toString().contains("connection_ack")) {
                answered.complete(data.toString());
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            answered.complete(reason);
            return null;
        }
    }
}
