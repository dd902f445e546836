package briefing.graphql.transport.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import briefing.core.shared.Postgres;
import briefing.core.shared.access.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Meetings;
import briefing.graphql.shared.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Clients that are cut off again and again read the log as if they never were, whichever instance serves them. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StayingSubscriptionsTest {
    private static final int WRITERS = 3;
    private static final int MOVES = 12;
    private static final String EVENTS = "subscription ($after: LogPosition) { events(after: $after) { position } }";
    private static final String LOG =
            "{ events(first: 100, %s) { edges { cursor } pageInfo { hasNextPage endCursor } } }";

    private final Postgres.Database database = Node.freshDatabase();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Node a = Node.on(database);
    private final Node b = Node.on(database);

    @AfterEach
    void stop() {
        threads.shutdownNow();
        a.close();
        b.close();
    }

    @Test
    void a_command_at_one_instance_reaches_who_follows_at_another() {
        Meetings here = new Meetings(a.as(Role.STAFF));
        String meeting = here.scheduled();
        try (Socket there = Socket.opened(b.port(), token())) {
            there.subscribe(EVENTS, Map.of("after", here.position()));

            String moved = here.move(meeting, "2027-05");

            assertThat(position(there.next())).isEqualTo(moved);
        }
    }

    @Test
    void whoever_is_cut_off_and_goes_on_elsewhere_reads_every_event_once_and_in_order() throws Exception {
        String start = start();
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Supplier<Node> node = i == 0 ? () -> b : () -> a;
            writers.add(threads.submit(() -> write(node.get())));
        }
        List<Future<List<String>>> readers = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            Reader reader = new Reader(new Random(seed), seed % 2 == 0);
            readers.add(threads.submit(() -> reader.read(start)));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        a.close();
        write(b);
        a = Node.on(database);
        String end = write(a);
        last = end;
        write(b); // wakes whoever had read all of it before that was known

        List<String> log = log();

        assertThat(log).hasSizeGreaterThan((WRITERS + 3) * MOVES);
        for (Future<List<String>> reader : readers) {
            List<String> read = reader.get();
            assertThat(read).contains(end).isEqualTo(log.subList(0, read.size()));
        }
    }

    @Test
    void it_goes_on_from_the_beginning_of_the_log_and_from_within_it() {
        write(b);
        List<String> log = log();
        for (int seen : new int[] {-1, 0, 1, log.size() / 2, log.size() - 2}) {
            try (Socket socket = Socket.opened(b.port(), token())) {
                socket.subscribe(EVENTS, Map.of("after", seen < 0 ? start() : log.get(seen)));

                for (String next : log.subList(seen + 1, log.size())) {
                    assertThat(position(socket.next())).isEqualTo(next);
                }
            }
        }
    }

    @Test
    void a_position_that_the_log_has_not_reached_is_told_and_not_waited_for_in_silence() {
        String beyond = start().replaceAll("\\.0$", ".999999");
        try (Socket socket = Socket.opened(b.port(), token())) {
            socket.subscribe(EVENTS, Map.of("after", beyond));

            assertThat(socket.next().at("/payload/errors/0/extensions/code").asString())
                    .isEqualTo("POSITION_NOT_REACHED");
        }
    }

    private volatile @Nullable String last;

    /** A client that reads a few items, is cut off, and goes on after the last one, somewhere. */
    private final class Reader {
        private final Random random;
        private final boolean overEvents;
        private final List<String> read = new ArrayList<>();

        Reader(Random random, boolean overEvents) {
            this.random = random;
            this.overEvents = overEvents;
        }

        List<String> read(String start) {
            String seen = start;
            while (!isLast()) {
                int few = 1 + random.nextInt(7);
                try {
                    seen = overEvents ? events(seen, few) : socket(seen, few);
                } catch (RuntimeException | AssertionError cut) {
                    seen = read.isEmpty() ? start : read.getLast();
                }
            }
            return read;
        }

        private String socket(String after, int few) {
            try (Socket socket = Socket.opened(node().port(), token())) {
                socket.subscribe(EVENTS, Map.of("after", after));
                for (int i = 0; i < few && !isLast(); i++) {
                    JsonNode item = socket.next();
                    assertThat(item.at("/payload/extensions/position").asString())
                            .isEqualTo(position(item));
                    read.add(position(item));
                }
            }
            return read.getLast();
        }

        private String events(String after, int few) {
            try (Events events = Events.post(node().as(Role.AUDITOR), EVENTS, Map.of(), after)) {
                for (int i = 0; i < few && !isLast(); i++) {
                    Events.Event item = events.next();
                    assertThat(item.id())
                            .isEqualTo(item.json().at("/data/events/position").asString());
                    read.add(item.json().at("/data/events/position").asString());
                }
            }
            return read.getLast();
        }

        private boolean isLast() {
            return read.contains(last);
        }

        private Node node() {
            return random.nextBoolean() ? a : b;
        }
    }

    /** Schedules a meeting and moves it often; the position after that. */
    private static String write(Node node) {
        Meetings meetings = new Meetings(node.as(Role.STAFF));
        String meeting = meetings.scheduled();
        String end = "";
        for (int month = 1; month <= MOVES; month++) {
            end = meetings.move(meeting, "2027-%02d".formatted(month));
        }
        return end;
    }

    /** Every position of the log, page by page. */
    private List<String> log() {
        Client auditor = b.as(Role.AUDITOR);
        List<String> log = new ArrayList<>();
        String after = start();
        boolean more = true;
        while (more) {
            JsonNode page =
                    auditor.data(LOG.formatted("after: \"" + after + "\"")).get("events");
            page.get("edges").forEach(edge -> log.add(edge.get("cursor").asString()));
            after = log.getLast();
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        return log;
    }

    private String start() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> b.as(Role.AUDITOR)
                        .answer("{ viewer { position } }", Map.of())
                        .at("/data/viewer/position")
                        .isString());
        return new Meetings(b.as(Role.AUDITOR)).position().replaceAll("\\.[0-9]+$", ".0");
    }

    private static String position(JsonNode message) {
        return message.at("/payload/data/events/position").asString();
    }

    private static String token() {
        return Story.token(Role.AUDITOR);
    }
}
